import { defineRule } from '../../../define.ts';
import { leftTo } from '../../left-to.ts';
import ruleTakenAway from './rule-taken-away.ts';
import theReasonIs from './the-reason-is.ts';

const LEFT = leftTo(ruleTakenAway, theReasonIs);

export default defineRule({
  message: 'Qui parla il regolamento, non una persona.',
  why: 'Il perché della regola, o ciò che si può fare, aiuta più della regola stessa.',
  match: [
    "[(il|la|lo|le|i|l'|nostro|nostra|nostre|nostri)? …1 @rules …5 (non (ci|mi|le|ti|vi)? (ammette|ammettono|consente|consentono|permette|permettono|prevede|prevedono|contempla|contemplano|lascia|lasciano|lo permette|lo consente)|vieta|vietano|impone|impongono|esclude|escludono|impedisce|impediscono|ci vincola|vincola|vincolano|ci impedisce|ci impediscono|preclude|precludono|proibisce) …5]",
    "[(il|la|le|i|lo|l'|le nostre|la nostra|il nostro) …1 @rules …5 (parla chiaro|parlano chiaro|è chiaro|è chiara|sono chiare|sono chiari|è quello|è quella|sono quelle|sono queste|è questa|è questo|valgono per tutti|vale per tutti|è tassativo|è tassativa|sono tassative|è esplicito|è molto chiara|fa fede|è uguale per tutti|è legge)] …4",
    '[(sono|queste sono|è|questa è|sono queste|quelle sono) (le|la|il|delle|una)? (nostre|nostra)? (regole|regola|direttive|disposizioni|prassi|procedure|procedura|policy|norma|norme|legge|condizioni|clausole|linee guida) …4]',
    '[(le regole|la regola|la procedura|la legge|la policy|la procedura) …1 (sono|è) (queste|questa|quelle|quella)] …6',
    '[@rules …3 (non ammette|non ammettono|inderogabile|inderogabili|tassativo|tassativa|tassative|vincolante|vincolanti)]',
  ],
  unless: [
    ...LEFT.unless,
    '(^|,|":"|";"|!non _) (permette|ammette|consente|prevede|prevedono|copre|dà|lascia|riconosce) …4 (di|uno sconto|sconto|rimborso|anche|trenta|30|il cambio|il rimborso)',
    '(quelle|quello|quella) che (ha|hai|avete)',
    "(però|ma|tuttavia|comunque|invece) …3 (posso|possiamo|le|ti|vi|ho|abbiamo|glielo|te lo|l'ho|a lei|può|a te|vedo)",
    '(spetta|diritto|gratis|gratuito|le propongo|conviene|ho corretto|la sua è)',
    `(^|,|":"|";"|!non _) (rimborsiamo|accettiamo|accreditiamo|l'accettiamo)`,
    '(legge|gdpr) …3 (chiede|chiederci|protegg)',
  ],
  when: { unlessActs: ['alternative'] },
  examples: {
    flags: [
      ['[[Il nostro regolamento non prevede il rimborso]].'],
      ['Gentile Anna, [[le regole della tariffa parlano chiaro]].'],
      ['Mi dispiace, [[sono le regole della tariffa]].'],
      ['Gentile Anna, [[la procedura è questa e vale per tutti]].'],
      ['[[Le condizioni di vendita non ammettono resi]].'],
    ],
    passes: [
      ...LEFT.passes,
      'Il regolamento permette di cambiare anche la taglia.',
      'Il regolamento non prevede lo sconto, però posso farLe un buono.',
      'Il bando non ammette ritardi, la Sua domanda invece spetta a noi.',
      'Le regole sono quelle che ha letto: disdice quando vuole.',
      'Il bando non ammette ritardi: visto il guasto accettiamo anche la Sua.',
      'La legge ci chiede un documento, sono le regole per proteggere Lei.',
    ],
  },
});
