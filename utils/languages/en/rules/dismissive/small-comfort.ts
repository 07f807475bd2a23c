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
        'The vase has a chip. [[That is not really the end of the world, you know]]. We stock a spare.',
        'The vase has a chip. We stock a spare.',
      ],
      ['[[That’s no big deal]]. The map is on the desk.', 'The map is on the desk.'],
      ['The bag is lost. [[These things happen]]. We will look.', 'The bag is lost. We will look.'],
      ['[[It could be worse]]. Two are left.', 'Two are left.'],
    ],
    passes: ['It’s not the end of the world for the shop.', 'The good news: nothing is lost.'],
  },
});
