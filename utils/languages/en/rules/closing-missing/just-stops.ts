import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The reply just stops.',
  why: 'A friendly last line tells the customer the door stays open.',
  check: 'closing-missing',
  fixes: ['Kind regards,'],
  examples: {
    flags: [
      {
        reply: 'Hi Tom,\n\nThe invoice has been corrected.',
        fixed: 'Hi Tom,\n\nThe invoice has been corrected.\n\nKind regards,',
      },
      { reply: 'Dear Ms Reed,\n\nThe choir sings on 9 May.' },
    ],
    passes: [
      'Hi Tom,\n\nThe invoice has been corrected.\n\nBest wishes,\nAnna',
      'Hi Tom,\n\nThe invoice has been corrected. If you need anything else, write to me.',
    ],
  },
});
