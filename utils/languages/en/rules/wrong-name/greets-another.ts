import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This greets somebody else.',
  why: 'A wrong name tells the customer the reply was meant for another.',
  check: 'wrong-name',
  fixes: ['{name}'],
  examples: {
    flags: [
      {
        reply: 'Hi [[Peter]],\n\nyour refund left today.',
        requester: 'Maria Lopez',
        fixed: 'Hi Maria,\n\nyour refund left today.',
      },
      {
        reply: 'Dear [[Susan]],\n\nthe form is attached.',
        requester: 'Emma Clarke',
        fixed: 'Dear Emma,\n\nthe form is attached.',
      },
    ],
    passes: [
      { reply: 'Hi Kate,\n\nyour refund left today.', requester: 'Katherine Wells' },
      { reply: 'Dear Mr Reed,\n\nyour refund left today.', requester: 'Tom Reed' },
      { reply: 'Dear team,\n\nyour refund left today.', requester: 'Tom Reed' },
    ],
  },
});
