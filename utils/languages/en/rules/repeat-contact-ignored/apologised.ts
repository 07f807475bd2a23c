import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer has written before and the reply doesn’t show it.',
  why: 'Saying that you know spares them telling the story again.',
  check: 'repeat-contact-ignored',
  when: { acts: ['apology', 'hollow-apology'] },
  fixes: ['I see that you’ve had to get in touch about this before.'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nI’m sorry about the delay. The refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'This is the third time I am writing. Where is my refund?',
        fixed:
          'Hi Tom,\n\nI see that you’ve had to get in touch about this before. I’m sorry about the delay. The refund was sent on Monday.\n\nKind regards,\nAnna',
      },
      {
        reply: 'Hi Tom,\n\nWe apologise for any disruption. Your parcel leaves today.\n\nKind regards,\nAnna',
        customer: 'I emailed you twice last week and nobody replied.',
        fixed:
          'Hi Tom,\n\nI see that you’ve had to get in touch about this before. We apologise for any disruption. Your parcel leaves today.\n\nKind regards,\nAnna',
      },
    ],
    passes: [
      {
        reply: 'Hi Tom,\n\nI’m sorry about the delay, you had to write three times.\n\nKind regards,\nAnna',
        customer: 'This is the third time I am writing. Where is my refund?',
      },
      {
        reply: 'Hi Tom,\n\nI’m sorry about the delay. Your parcel leaves today.\n\nKind regards,\nAnna',
        customer: 'Where is my parcel?',
      },
    ],
  },
});
