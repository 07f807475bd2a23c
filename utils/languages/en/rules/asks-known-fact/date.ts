import { defineRule } from '../../../define.ts';
import { ASK, NOT_ASKING } from '../../ask-patterns.ts';

export default defineRule({
  message: 'The customer gave a date already.',
  why: 'Being asked twice feels like not being read.',
  match: [
    '[when (did|was|were|have) (you|it|the|your|this) …3 (buy|bought|order|ordered|purchase|purchased|place|placed|receive|received|happen|made|make|pay|send|sent|book|booked|start|delivered)]',
    `[${ASK} …3 (date|day) (of|on|when|you|it|did|was)]`,
  ],
  unless: NOT_ASKING,
  when: { customerGave: ['date'] },
  examples: {
    flags: [
      { reply: '[[When did you buy]] it?', customer: 'I bought it on 2 May and it broke.' },
      { reply: '[[Please tell us the date of]] purchase.', customer: 'I bought it on 2 May and it broke.' },
      { reply: '[[Could you confirm the date you]] bought it?', customer: 'I bought it on 2 May and it broke.' },
    ],
    passes: [
      { reply: 'I will send the date of purchase tomorrow.', customer: 'I bought it on 2 May and it broke.' },
      { reply: 'I have the date of purchase here.', customer: 'I bought it on 2 May and it broke.' },
      { reply: '[[Please tell us the date of]] purchase.', customer: 'Hello, where is my parcel?' },
      {
        reply: 'If you change your mind, please give the date of purchase again.',
        customer: 'I bought it on 2 May and it broke.',
      },
    ],
  },
});
