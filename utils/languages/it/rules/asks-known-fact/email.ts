import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'L’indirizzo e-mail c’è già nel messaggio.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: ['[@asking …4 (indirizzo|casella|account)? …2 (e-mail|mail|email) …4]'],
  unless: [
    '(inviare|mandare|inviarci|mandarci|allegare|rispondere|scrivere|via|per|tramite|a mezzo|questa|con una|una) …1 (e-mail|mail|email)',
    '(altro|altra|diverso|diversa|nuovo|nuova|seconda) …3',
  ],
  where: { negated: false },
  when: { customerGave: ['email'] },
  examples: {
    flags: [
      {
        reply: "[[Ci può indicare l'indirizzo e-mail dell'account]]?",
        customer: 'Il mio account è ilaria.c@example.it e non entra.',
      },
      { reply: '[[Mi scriva la sua mail]], grazie.', customer: 'Il mio account è ilaria.c@example.it e non entra.' },
    ],
    passes: [
      { reply: "Ci può indicare l'indirizzo e-mail dell'account?", customer: 'Il mio account non entra.' },
      { reply: 'Mi può confermare via mail la data?', customer: 'Il mio account è ilaria.c@example.it e non entra.' },
      { reply: 'Mi serve un indirizzo mail diverso.', customer: 'Il mio account è ilaria.c@example.it e non entra.' },
    ],
  },
});
