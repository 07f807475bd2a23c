import { defineRule } from '../../../define.ts';
import { ENDS_TERM, TRADE_WORD } from '../../trade-word.ts';

export default defineRule({
  message: 'This is a word of the trade.',
  why: 'What happened, in everyday words, answers the customer’s question.',
  match: [
    `[{term:${TRADE_WORD}}] ($|","|";"|${ENDS_TERM.join('|')})`,
    '[{term:(was|were|is|been|got|has) (escalated to (tier|l2|l3|level|second|the back)|triggered by the|flagged by (the|our) (system|algorithm|engine|risk)|hard reset|soft reset|unprovisioned|kicked back|bounced back by) …4}]',
  ],
  unless: [
    '(that is|which means|meaning|in other words|also called|known as|i mean|the part|this means|so to speak) …6',
    'workaround (for you|is to|that)',
  ],
  when: { unlessCustomerSaid: true },
  // Silent once the agent has said it in their own words.
  fixes: ['{term} (that is, ▢)'],
  examples: {
    flags: [
      ['The transfer stopped at a [[velocity rule]].', 'The transfer stopped at a velocity rule (that is, ▢).'],
      ['Your case [[was escalated to tier two today]].', 'Your case was escalated to tier two today (that is, ▢).'],
    ],
    passes: [
      'The actuarial basis is in annex two.',
      'The deductible, that is the part you pay, is £50.',
      { reply: 'The deductible is £50.', customer: 'What is my deductible?' },
      'The quick workaround is to close the app.',
    ],
  },
});
