import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer has written before and the reply doesn’t show it.',
  why: 'Saying that you know spares them telling the story again.',
  check: 'repeat-contact-ignored',
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'This is the third time I am writing. Where is my refund?',
      },
      {
        reply: 'Hi Tom,\n\nYour parcel leaves today.\n\nKind regards,\nAnna',
        customer: 'I emailed you twice last week and nobody replied.',
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
