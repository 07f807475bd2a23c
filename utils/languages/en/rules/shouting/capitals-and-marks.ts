import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This reads as shouting.',
  why: 'Plain letters say the same calmly.',
  check: 'shouting',
  fixes: ['{plain}'],
  examples: {
    flags: [
      ['Please do [[NOT]] reply to the old address.', 'Please do not reply to the old address.'],
      ['The refund has been sent[[!!!]]', 'The refund has been sent!'],
      ['You need to send it [[IMMEDIATELY]].', 'You need to send it immediately.'],
    ],
    passes: ['The SIM comes with a PIN and a USB cable!', 'Press DELETE and then ENTER.', 'Text STOP to 80818.'],
  },
});
