import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave this number already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    '[which (order|parcel|purchase|invoice) (is|was|are|do|did|does|you) …5]',
    `[${ASK} …3 (order|purchase|parcel|tracking|invoice|confirmation) (number|no|id|reference|ref|details)]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['order_number', 'tracking_number', 'invoice_number'] },
  examples: {
    flags: [
      { reply: '[[Which order is this about]]?', customer: 'Where is my order 48213?' },
      { reply: '[[Could you give me your order number]]?', customer: 'Where is my order 48213?' },
      { reply: 'To help, we [[need the order number]].', customer: 'Where is my order 48213?' },
    ],
    passes: [
      { reply: 'I will send your order number tomorrow.', customer: 'Where is my order 48213?' },
      { reply: 'I have your order number here.', customer: 'Where is my order 48213?' },
      { reply: 'Could you [[give me your order number?', customer: 'Hello, where is my parcel?' },
      { reply: 'If you change your mind, please give your order number again.', customer: 'Where is my order 48213?' },
    ],
  },
});
