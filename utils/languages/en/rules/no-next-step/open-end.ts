import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'It isn’t said what happens next.',
  why: 'Who does what by when lets the customer stop waiting.',
  check: 'no-next-step',
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe claim was for the scan of 4 May. Thank you for your message.\n\nKind regards,\nAnna',
        customer: 'I am so worried. My scan was not paid. Why?',
      },
      {
        reply: 'Hi Tom,\n\nThe meter is electronic. Winter bills are higher.\n\nKind regards,\nAnna',
        customer: 'I am worried and annoyed. Why is my bill so high?',
      },
    ],
    passes: [
      {
        reply: 'Hi Tom,\n\nThe meter is electronic. I will send an engineer on Monday.\n\nKind regards,\nAnna',
        customer: 'Why is my bill so high?',
      },
      { reply: 'Hi Tom,\n\nLovely to hear.\n\nKind regards,\nAnna', customer: 'All sorted.' },
    ],
  },
});
