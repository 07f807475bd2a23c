import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave a phone number already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    '[(please|could you|can you)? …1 (reply|write back|get back|message us|respond) (back)? (to us)? (with|including|quoting) (yours|your (number|phone|telephone|contact number|mobile))]',
    `[${ASK} …3 ((phone|contact|mobile|telephone|cell|daytime) number|(phone|telephone))]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['phone'] },
  examples: {
    flags: [
      { reply: '[[Could you respond with yours]]?', customer: 'Call me on 07700 900218.' },
      { reply: '[[Please give us a contact number]].', customer: 'Call me on 07700 900218.' },
      { reply: '[[What is your phone number]]?', customer: 'Call me on 07700 900218.' },
    ],
    passes: [
      { reply: 'I will send your phone number tomorrow.', customer: 'Call me on 07700 900218.' },
      { reply: 'Please send us the serial number.', customer: 'Call me on 07700 900218.' },
      { reply: 'I have your number here.', customer: 'Call me on 07700 900218.' },
      { reply: '[[Please give us a contact number]].', customer: 'Hello, where is my parcel?' },
      { reply: 'If you change your mind, please give your phone number again.', customer: 'Call me on 07700 900218.' },
    ],
  },
});
