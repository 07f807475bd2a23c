import { defineRule } from '../../../define.ts';
import { REMINDING } from '../../fixable.ts';

export default defineRule({
  message: 'This reminds the customer that it was said before.',
  why: 'Whoever asks again needs the answer, not the reminder.',
  match: REMINDING,
  unless: [
    '(as|like) you (have|had|so|also|rightly|correctly|already)? (have|had|rightly|correctly|already|also)? (said|stated|mentioned|explained|noted|pointed|told|wrote|described|informed)',
    '(sorry|apologise|(thank you|thanks) (once|again|so|very))',
  ],
  where: { question: false },
  fixes: [''],
  examples: {
    flags: [
      ['[[As already mentioned]], the part comes on Monday.', 'The part comes on Monday.'],
      ['[[As explained at the fitting]], silk shrinks.', 'Silk shrinks.'],
      ['The part comes on Monday[[, as I explained earlier]].', 'The part comes on Monday.'],
      ['[[As per my last email]], it takes a week.', 'It takes a week.'],
      ['[[Once again]], the desk is closed.', 'The desk is closed.'],
    ],
    passes: [
      'As you mentioned, the part comes on Monday.',
      'As the shop told us, it is late.',
      'As explained, we’re sorry it came late.',
    ],
  },
});
