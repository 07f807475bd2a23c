import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer named the amount already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    '[(how much|what) (you were|were you|did you|you have been|have you been|was it|it cost you|did we) …3 (charged|pay|paid|billed|charge|cost|take)]',
    `[${ASK} …3 (amount|sum|price|total|figure)]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['amount'] },
  examples: {
    flags: [
      { reply: 'Can you tell me [[how much you were charged]]?', customer: 'I was charged £35 twice.' },
      { reply: '[[Please confirm the amount]] on the bill.', customer: 'I was charged £35 twice.' },
      { reply: '[[What was the total]] you paid?', customer: 'I was charged £35 twice.' },
    ],
    passes: [
      { reply: 'I will send the amount tomorrow.', customer: 'I was charged £35 twice.' },
      { reply: 'I have the amount here.', customer: 'I was charged £35 twice.' },
      { reply: '[[Please confirm the amount]] on the bill.', customer: 'Hello, where is my parcel?' },
      { reply: 'If you change your mind, please give the amount again.', customer: 'I was charged £35 twice.' },
    ],
  },
});
