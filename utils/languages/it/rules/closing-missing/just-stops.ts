import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'La risposta finisce senza un saluto.',
  why: 'Un saluto finale lascia la porta aperta.',
  check: 'closing-missing',
  fixes: ['Cordiali saluti'],
  examples: {
    flags: [
      {
        reply: 'Gentile Luca,\n\nil rimborso è partito oggi.',
        fixed: 'Gentile Luca,\n\nil rimborso è partito oggi.\n\nCordiali saluti',
      },
      { reply: 'Gentile Luca,\n\nla pratica è chiusa.\n\nAnna' },
    ],
    passes: [
      { reply: 'Gentile Luca,\n\nil rimborso è partito oggi.\n\nUn saluto,\nAnna' },
      { reply: 'il rimborso è partito oggi.', channel: 'chat' },
    ],
  },
});
