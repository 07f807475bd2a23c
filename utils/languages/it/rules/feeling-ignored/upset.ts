import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'What the customer feels isn’t mentioned.',
  why: 'Whoever is upset wants to be heard before being helped.',
  check: 'feeling-ignored',
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nthe refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'I am furious. Where is my refund?',
      },
      {
        reply: 'Hi Tom,\n\nyour card works again.\n\nKind regards,\nAnna',
        customer: 'I am so scared I lost my money, is my card blocked?',
      },
    ],
    passes: [
      {
        reply: 'Hi Tom,\n\nI’m so sorry, that was our mistake. The refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'I am furious. Where is my refund?',
      },
      {
        reply: 'Hi Tom,\n\nthe refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'Hi, where can I see my refund?',
      },
    ],
  },
});
