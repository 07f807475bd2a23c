import { defineRule } from '../../../define.ts';

const GIVEN = '(inviato|mandato|fornito|comunicato|trasmesso|consegnato|indicato|spedito|allegato|scritto)';

/** "You didn't send …": the thing that is missing takes the place of the person who didn't send it. */
export default defineRule({
  message: 'Letto dall’altra parte, dà la colpa al cliente.',
  why: 'Basta dire che cosa manca: chi non l’ha fatto lo capisce da sé.',
  // Italian drops its subjects: without a pronoun a clause behind “e” or “ma” may be about the courier.
  match: [
    `^ [non (ci|mi) (ha|hai|avete) (ancora|mai)? ${GIVEN} {what:(il|la|lo|l'|copia|un|una) _}]`,
    `[(lei|tu|voi) non (ci|mi)? (ha|hai|avete) (ancora|mai)? ${GIVEN} {what:(il|la|lo|l'|copia|un|una) _}]`,
    "^ [(lei|tu|voi)? (si è|ti sei|ha|hai|avete) (dimenticato|dimenticata|omesso|scordato) di <inviare|mandare|allegare|fornire|comunicare|indicare:inf> {what:(il|la|lo|l'|copia|un|una) _}]",
  ],
  unless: [
    '(se|qualora|quando|nel caso|anche se|appena|ove) …4 (ha|hai|avete|si è|ti sei|ci)',
    '(nessun problema|non fa niente|non importa|può succedere|capita|non si preoccupi|per fortuna)',
  ],
  where: { question: false },
  fixes: ['ci manca ancora {what}'],
  examples: {
    flags: [
      ['[[Non ci ha inviato il modulo]] firmato.', 'Ci manca ancora il modulo firmato.'],
      [
        'La pratica è ferma perché [[Lei non ha allegato la ricevuta]].',
        'La pratica è ferma perché ci manca ancora la ricevuta.',
      ],
      ['[[Si è dimenticata di allegare la ricevuta]].', 'Ci manca ancora la ricevuta.'],
    ],
    passes: [
      'La banca ha risposto, ma non ha ancora inviato il bonifico.',
      'Se non ha allegato lo scontrino, mi scriva.',
      'Non ha allegato la ricevuta: nessun problema, la cerco io.',
    ],
  },
});
