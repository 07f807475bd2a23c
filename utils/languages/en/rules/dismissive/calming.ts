import { defineRule } from '../../../define.ts';
import { CALMING } from '../../fixable.ts';

export default defineRule({
  message: 'This tells the customer how not to feel.',
  why: 'A feeling that’s waved away grows.',
  // The words are taken away; what follows says it better.
  match: CALMING,
  fixes: [''],
  examples: {
    flags: [
      ['[[Calm down]], the money is safe.', 'The money is safe.'],
      ['The card works. [[Please relax]]. The money is safe.', 'The card works. The money is safe.'],
      ['[[There is no need to get upset]], the money is safe.', 'The money is safe.'],
    ],
    passes: ['Your plan lets you chill out in the spa.', 'You need to relax the strap.'],
  },
});
