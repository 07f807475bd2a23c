import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'It isn’t said what happens next.',
  why: 'Who does what by when lets the customer stop waiting.',
  check: 'no-next-step',
  fixes: ['Next, ▢ will ▢ by ▢.'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThank you for your message. The claim was for the scan of 4 May.\n\nKind regards,\nAnna',
        customer: 'I am so worried. My scan was not paid. Why?',
        fixed:
          'Hi Tom,\n\nThank you for your message. The claim was for the scan of 4 May.\n\nNext, ▢ will ▢ by ▢.\n\nKind regards,\nAnna',
      },
      {
        reply: 'Hi Tom,\n\nThe meter is electronic. Winter bills are higher.\n\nKind regards,\nAnna',
        customer: 'I am worried and annoyed. Why is my bill so high?',
        fixed:
          'Hi Tom,\n\nThe meter is electronic. Winter bills are higher.\n\nNext, ▢ will ▢ by ▢.\n\nKind regards,\nAnna',
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
