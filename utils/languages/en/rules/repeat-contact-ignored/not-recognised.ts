import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer has written before and the reply doesn’t show it.',
  why: 'Saying that you know spares them telling the story again.',
  check: 'repeat-contact-ignored',
  // Where the reply apologises already, ./apologised.ts speaks: one apology is enough.
  when: { unlessActs: ['apology', 'hollow-apology'] },
  fixes: ['I see that you’ve had to get in touch about this before, and I’m sorry about that.'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'This is the third time I am writing. Where is my refund?',
        fixed:
          'Hi Tom,\n\nI see that you’ve had to get in touch about this before, and I’m sorry about that. The refund was sent on Monday.\n\nKind regards,\nAnna',
      },
      {
        reply: 'Hi Tom! Your parcel leaves today.',
        customer: 'I emailed you twice last week and nobody replied.',
        channel: 'chat',
        fixed:
          'Hi Tom! I see that you’ve had to get in touch about this before, and I’m sorry about that. Your parcel leaves today.',
      },
    ],
    passes: [
      {
        reply:
          'Hi Tom,\n\nYou shouldn’t have had to write three times. The refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'This is the third time I am writing. Where is my refund?',
      },
      { reply: 'Hi Tom,\n\nYour parcel leaves today.\n\nKind regards,\nAnna', customer: 'Where is my parcel?' },
    ],
  },
});
