import { defineRule } from '../../../define.ts';
import { SMALL_COMFORT } from '../../fixable.ts';

export default defineRule({
  message: 'This makes the matter small.',
  why: 'To the person it happened to it isn’t small.',
  // The reply is better without the sentence.
  match: SMALL_COMFORT,
  fixes: [''],
  examples: {
    flags: [
      ['[[Nobody died]]. Two are left.', 'Two are left.'],
      [
        'The shoes are late. [[It’s hardly the end of the world though]]. We have your size.',
        'The shoes are late. We have your size.',
      ],
      ['[[That’s no big deal]]. The map is on the desk.', 'The map is on the desk.'],
      ['The bag is lost. [[These things happen]]. We will look.', 'The bag is lost. We will look.'],
      ['[[It could be worse]]. Two are left.', 'Two are left.'],
    ],
    passes: ['It’s not the end of the world for the shop.', 'The good news: nothing is lost.'],
  },
});
