import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave this reference already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    `[${ASK} …3 (booking|reservation|reference|flight|confirmation|case|ref|pnr) (number|no|id|reference|ref|code|details)?]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['booking_reference', 'reference', 'flight'] },
  examples: {
    flags: [
      { reply: '[[Please give me your booking reference]].', customer: 'Where is my booking BK-90341?' },
      { reply: '[[What is your booking number]]?', customer: 'Where is my booking BK-90341?' },
    ],
    passes: [
      { reply: 'I will send your booking reference tomorrow.', customer: 'Where is my booking BK-90341?' },
      { reply: 'I have your booking number here.', customer: 'Where is my booking BK-90341?' },
      { reply: 'Please [[give me your booking reference.', customer: 'Hello, where is my parcel?' },
      {
        reply: 'If you change your mind, please give your booking reference again.',
        customer: 'Where is my booking BK-90341?',
      },
    ],
  },
});
