import { defineRule } from '../../../define.ts';

/** "Onde" before a verb is "per". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: ['[onde] <*:inf>'],
  fixes: ['per'],
  examples: {
    flags: [
      ['Spenga il modem [[onde]] evitare danni.', 'Spenga il modem per evitare danni.'],
      ['Serve la delega [[onde]] consentire il ritiro.', 'Serve la delega per consentire il ritiro.'],
    ],
    passes: ['Spenga il modem per evitare danni.', 'Le onde del mare sono alte.'],
  },
});
