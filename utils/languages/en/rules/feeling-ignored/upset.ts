import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'What the customer feels isn’t mentioned.',
  why: 'Whoever is upset wants to be heard before being helped.',
  check: 'feeling-ignored',
  // “must be” agrees with whatever the agent names: a delay, lost photos, waiting.
  fixes: ['I can see how hard ▢ must be for you.'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'I am furious. Where is my refund?',
        fixed: 'Hi Tom,\n\nI can see how hard ▢ must be for you. The refund was sent on Monday.\n\nKind regards,\nAnna',
      },
      {
        reply: 'Hi Tom, your card works again.\n\nKind regards,\nAnna',
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
