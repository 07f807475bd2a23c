import { defineRule } from '../../../define.ts';
import { WRONG_DETAIL } from '../../fixable.ts';

export default defineRule({
  message: 'This puts the cause on the customer.',
  why: 'Saying what happened, without who did it, lets both look ahead.',
  match: WRONG_DETAIL,
  unless: [
    '(if|unless|whether|in case|when|thank you|thanks|glad|sorry|would you|can you|once you|where) …4 (you|your)',
    '(our|my|we) (fault|mistake|error|wrong|form|end|side)',
    '(understand|see) why you',
  ],
  where: { question: false },
  fixes: ['the wrong {thing} came through'],
  examples: {
    flags: [
      ['[[You entered the wrong postcode]] at checkout.', 'The wrong postcode came through at checkout.'],
      [
        'It’s late because [[you gave us the wrong phone number]].',
        'It’s late because the wrong phone number came through.',
      ],
    ],
    passes: [
      'If you entered the wrong postcode, tell me.',
      'You entered the wrong code because our form was unclear, which was our fault.',
      'I understand why you entered the wrong code.',
    ],
  },
});
