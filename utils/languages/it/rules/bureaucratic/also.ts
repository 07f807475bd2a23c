import { defineRule } from '../../../define.ts';

/** "Altresì" is "anche". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: ['[altresì]'],
  fixes: ['anche'],
  examples: {
    flags: [
      ['Il modulo è [[altresì]] online.', 'Il modulo è anche online.'],
      ['Serve [[altresì]] la delega.', 'Serve anche la delega.'],
    ],
    passes: ['Serve anche la delega.', 'Il modulo è online.'],
  },
});
