import { defineRule } from '../../../define.ts';

/** "Avente ad oggetto" is "che riguarda". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: ['[avente ad oggetto]'],
  fixes: ['che riguarda'],
  examples: {
    flags: [
      ['La lettera [[avente ad oggetto]] la siepe è arrivata.', 'La lettera che riguarda la siepe è arrivata.'],
      ['La mail [[avente ad oggetto]] la voltura è partita.', 'La mail che riguarda la voltura è partita.'],
    ],
    passes: ['La lettera sul cambio è arrivata.', 'La mail con oggetto Conferma è partita.'],
  },
});
