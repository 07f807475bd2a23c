import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The reply starts without a greeting.',
  why: 'A short hello with the name shows a person is writing.',
  check: 'greeting-missing',
  fixes: ['Hi {name},'],
  examples: {
    flags: [
      {
        reply: 'Your parcel arrives on Monday.\n\nKind regards,\nAnna',
        requester: 'Tom Reed',
        firstReply: true,
        fixed: 'Hi Tom,\n\nYour parcel arrives on Monday.\n\nKind regards,\nAnna',
      },
      { reply: 'To close the account, reply with the date.\n\nBest wishes,\nAnna', firstReply: true },
    ],
    passes: [
      { reply: 'Good morning Tom,\n\nyour parcel arrives on Monday.\n\nKind regards,\nAnna', firstReply: true },
      { reply: 'Your parcel arrives on Monday.\n\nKind regards,\nAnna', firstReply: false },
    ],
  },
});
