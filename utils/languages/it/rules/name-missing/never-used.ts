import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il nome non compare mai.',
  why: 'Un nome dice che qualcuno ha letto il messaggio, non una coda.',
  check: 'name-missing',
  fixes: ['{name},'],
  examples: {
    flags: [
      {
        reply: 'Buongiorno,\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        requester: 'Maria Lombardi',
      },
      {
        reply: 'Gentile cliente,\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        requester: 'Luca Ferri',
      },
    ],
    passes: [
      {
        reply: 'Gentile Maria,\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        requester: 'Maria Lombardi',
      },
      { reply: 'Gentile Sig. Ferri,\n\nil pacco arriva lunedì alle 10.\n\nSaluti,\nAnna', requester: 'Luca Ferri' },
      {
        reply: 'Buongiorno,\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        requester: '+39 333 5550123',
      },
    ],
  },
});
