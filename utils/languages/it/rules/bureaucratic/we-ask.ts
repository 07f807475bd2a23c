import { defineRule } from '../../../define.ts';

/** "Si prega di …": who asks is said. Neither tu nor Lei, so it fits any reply. */
export default defineRule({
  message: 'È burocratese: si può dire con parole di tutti i giorni.',
  why: 'Chi legge deve tradurre prima di capire, e si sente davanti a uno sportello.',
  match: [
    '[(si prega|si richiede|si invita) (gentilmente|cortesemente)? (di|a) (voler|volere)? (gentilmente|cortesemente)? {what:<*:inf> …3}]',
  ],
  unless: ['(se|dove|come) si (chiede|richiede)'],
  fixes: ['chiediamo di {what}'],
  examples: {
    flags: [
      ['[[Si prega di voler inviare copia del documento]].', 'Chiediamo di inviare copia del documento.'],
      ['[[Si richiede gentilmente di compilare il modulo allegato]].', 'Chiediamo di compilare il modulo allegato.'],
    ],
    passes: ['Nella pagina dove si richiede di inserire il codice, prema Avanti.', 'Può inviarmi copia del documento?'],
  },
});
