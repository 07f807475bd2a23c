import { defineRule } from '../../../define.ts';
import { DEADLINE } from '../../fixable.ts';

export default defineRule({
  message: 'This can read as blame.',
  why: 'Naming the missing thing instead of the person keeps the door open.',
  match: DEADLINE,
  unless: [
    '(^|","|but|and|or) if …3 you',
    '(sorry|apologise|understand|no problem|not a problem|no worry|worry|luckily|mentioned|said|says) …6 you',
  ],
  where: { question: false },
  fixes: ['the {which} has passed'],
  examples: {
    flags: [
      ['[[You missed the deadline]].', 'The deadline has passed.'],
      [
        'It’s closed because [[you missed your payment deadline]].',
        'It’s closed because the payment deadline has passed.',
      ],
    ],
    passes: ['If you missed the deadline, tell me.', 'I’m sorry that you missed the deadline.'],
  },
});
