import { defineRule } from '../../../define.ts';
import { ENDS_TERM, TRADE_WORD } from '../../trade-word.ts';

export default defineRule({
  message: 'This is a word of the trade.',
  why: 'What happened, in everyday words, answers the customer’s question.',
  // Before its noun a word has no room for brackets: ./trade-words.ts has the fix.
  match: [`[${TRADE_WORD}] ${ENDS_TERM.map((word) => `!${word}`).join(' ')} _`],
  unless: [
    '(that is|which means|meaning|in other words|also called|known as|i mean|the part|this means|so to speak) …6',
    'workaround (for you|is to|that)',
  ],
  when: { unlessCustomerSaid: true },
  examples: {
    flags: [['The [[actuarial]] basis is in annex two.'], ['We wait for the [[backend]] people.']],
    passes: [
      'The deductible sum, that is the part you pay, is £50.',
      'The deductible is £50.',
      'The quick workaround is to close, a workaround for you.',
    ],
  },
});
