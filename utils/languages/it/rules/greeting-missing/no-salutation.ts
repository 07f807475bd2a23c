import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Manca un saluto iniziale.',
  why: 'In una prima risposta per e-mail il saluto è la porta d’ingresso.',
  check: 'greeting-missing',
  fixes: ['Buongiorno {name},'],
  examples: {
    flags: [
      {
        reply: 'Il rimborso è partito oggi.\n\nCordiali saluti,\nAnna',
        fixed: 'Buongiorno Luca,\n\nIl rimborso è partito oggi.\n\nCordiali saluti,\nAnna',
        requester: 'Luca Ferri',
        firstReply: true,
      },
      { reply: 'Le allego la ricevuta.\n\nSaluti,\nAnna', requester: 'Luca Ferri', firstReply: true },
    ],
    passes: [
      {
        reply: 'Buongiorno Luca,\n\nil rimborso è partito.\n\nSaluti,\nAnna',
        requester: 'Luca Ferri',
        firstReply: true,
      },
      { reply: 'Il rimborso è partito oggi.\n\nSaluti,\nAnna', requester: 'Luca Ferri', firstReply: false },
    ],
  },
});
