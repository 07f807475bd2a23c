import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Inizia come una lettera d’ufficio.',
  why: 'Andare subito al punto fa sentire che a scrivere è una persona.',
  match: [
    "[in (relazione|riferimento) (a|al|alla|all'|alle|ai) (sua|vostra|tua|suo|vostro)? (comunicazione|nota|istanza|missiva|doglianza|rimostranza|lettera) …8]",
    "[facendo seguito (alle|agli|alla|al|a|all') …5]",
    '[(a seguito|in seguito|in esito) (delle|alle|agli|degli) (verifiche|accertamenti|controlli) (effettuate|effettuati|svolte|svolti|esperite|esperiti|condotti|condotte) …4]',
  ],
  examples: {
    flags: [
      ['[[In relazione alla Sua nota del 3 marzo]], la informo.'],
      ['[[Facendo seguito agli accordi presi]], spedisco il contratto.'],
      ['[[A seguito delle verifiche effettuate]], il conto è chiuso.'],
    ],
    passes: ['Dopo i controlli il conto è chiuso.', 'Ho letto la Sua mail del 3 marzo.'],
  },
});
