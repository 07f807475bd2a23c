import { defineRule } from '../../../define.ts';

/** "All’uopo" is "per questo". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: ["[(all'uopo|a tal uopo|a tal fine)]"],
  fixes: ['per questo'],
  examples: {
    flags: [
      ['Il modulo va firmato [[a tal fine]].', 'Il modulo va firmato per questo.'],
      ['[[A tal uopo]] serve la delega.', 'Per questo serve la delega.'],
    ],
    passes: ['Per questo serve la delega.', 'Il modulo serve per il cambio.'],
  },
});
