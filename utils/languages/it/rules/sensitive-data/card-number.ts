import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Nella risposta c’è il numero intero di una carta.',
  why: 'Le ultime quattro cifre dicono qual è e la tengono al sicuro.',
  check: 'sensitive-data',
  examples: {
    flags: [['La carta [[4111 1111 1111 1111]] è attiva.'], ['Abbiamo registrato la carta [[5555555555554444]].']],
    passes: ['La carta che finisce con 1111 è attiva.', 'Il pacco 1234567890123 è in viaggio.'],
  },
});
