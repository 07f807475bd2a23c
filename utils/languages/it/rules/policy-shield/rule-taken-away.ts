import { defineRule } from '../../../define.ts';

const RULES =
  '(policy|regolamento|procedura|procedure|politica|prassi|protocollo|normativa|disposizioni|contratto|condizioni)';

/** The rule named only for cover, where the sentence says the same without it. */
export default defineRule({
  message: 'Si ripara dietro una norma.',
  why: 'Il cliente legge «non dipende da me» e si sente solo.',
  match: [
    `^ [(per|come da|da|secondo la|secondo il) (nostra|nostro|la nostra)? ${RULES} (interna|interne|aziendale|aziendali|vigente|generale)] ,?`,
    `^ [(per|come da|da|secondo la|secondo il|in base alla|in base al|in base alle) (nostra|nostro|nostre)? ${RULES} (interna|interne|aziendale|aziendali|vigente|generali di vendita|di vendita)?] ,`,
    `^ [come (previsto|stabilito|indicato) (dal|dalle|dalla|nel|nella) (nostro|nostra|nostre)? ${RULES} (interna|interne|aziendale|aziendali|di vendita|vigente)?] ,`,
    '[, (sono|è) (queste)? (le|la) (nostre|nostra)? (regole|regola|direttive|disposizioni|prassi|procedura|procedure|policy)] ("."|"!"|$)',
  ],
  unless: ['(ha|hai|avete|spetta) …2 diritto', '(rimborsiamo|accettiamo|accreditiamo|gratis|gratuito)'],
  fixes: [''],
  examples: {
    flags: [
      ['[[Per procedura interna]] le chiavi restano al custode.', 'Le chiavi restano al custode.'],
      ['[[In base alle condizioni di vendita]], il termine è di 14 giorni.', 'Il termine è di 14 giorni.'],
      ['[[Come previsto dal regolamento]], la quota resta a noi.', 'La quota resta a noi.'],
      ['La quota resta a noi[[, sono le regole]].', 'La quota resta a noi.'],
    ],
    passes: ['In base al contratto, ha diritto al rimborso.', 'Per procedura aziendale accettiamo anche la copia.'],
  },
});
