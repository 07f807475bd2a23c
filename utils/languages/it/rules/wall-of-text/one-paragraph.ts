import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Più di 120 parole senza un a capo.',
  why: 'Un blocco unico scoraggia: con gli a capo ogni passo si ritrova subito.',
  check: 'wall-of-text',
  examples: {
    flags: [
      { reply: `Gentile Anna, ${'il pacco è partito ieri dal nostro deposito e arriva domani mattina. '.repeat(12)}` },
      { reply: `${'Apra il menu, scelga la voce Profilo e confermi la modifica con il codice. '.repeat(11)}` },
    ],
    passes: [
      `${'Il pacco è partito ieri dal nostro deposito. '.repeat(6)}\n\n${'Arriva domani mattina con il corriere. '.repeat(6)}`,
      'Il pacco arriva domani.',
    ],
  },
});
