import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il nome non è quello di chi scrive.',
  why: 'Un nome sbagliato fa pensare a una risposta mandata alla persona sbagliata.',
  check: 'wrong-name',
  fixes: ['{name}'],
  examples: {
    flags: [
      {
        reply: 'Gentile [[Marta]],\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        fixed: 'Gentile Mirella,\n\nil pacco arriva lunedì alle 10.\n\nCordiali saluti,\nAnna',
        requester: 'Mirella Lombardi',
      },
      {
        reply: 'Ciao [[Paolo]],\n\nil pacco arriva lunedì.\n\nA presto,\nAnna',
        fixed: 'Ciao Luca,\n\nil pacco arriva lunedì.\n\nA presto,\nAnna',
        requester: 'Luca Ferri',
      },
    ],
    passes: [
      { reply: 'Ciao Beppe,\n\nil pacco arriva lunedì.\n\nA presto,\nAnna', requester: 'Giuseppe Ferri' },
      {
        reply: 'Gentile dott.ssa Lombardi,\n\nil pacco arriva lunedì.\n\nA presto,\nAnna',
        requester: 'Maria Lombardi',
      },
      { reply: 'Gentile cliente,\n\nil pacco arriva lunedì.\n\nA presto,\nAnna', requester: 'Maria Lombardi' },
    ],
  },
});
