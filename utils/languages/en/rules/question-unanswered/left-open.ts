import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'One question has no answer yet.',
  why: 'An open question means the customer has to write again.',
  check: 'question-unanswered',
  fixes: ['You asked: “{question}” ▢'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe invoice now shows nine seats.\n\nKind regards,\nAnna',
        customer: 'Can you correct the invoice? Can somebody collect the broken printer?',
        fixed:
          'Hi Tom,\n\nThe invoice now shows nine seats.\n\nYou asked: “Can somebody collect the broken printer?” ▢\n\nKind regards,\nAnna',
      },
      {
        reply: 'Hi Tom,\n\nWe received the form.\n\nKind regards,\nAnna',
        customer: 'How much does the extra luggage cost?',
        fixed:
          'Hi Tom,\n\nWe received the form.\n\nYou asked: “How much does the extra luggage cost?” ▢\n\nKind regards,\nAnna',
      },
    ],
    passes: [
      {
        reply: 'Hi Tom,\n\nThe courier collects the printer on Monday.\n\nKind regards,\nAnna',
        customer: 'Can somebody collect the broken printer?',
      },
      { reply: 'Hi Tom,\n\nWe received the form.\n\nKind regards,\nAnna', customer: 'Here is the form.' },
    ],
  },
});
