import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This pushes the fault away.',
  why: 'The customer hears that nobody will take care of it.',
  match: ['(^|","|and|but|so) [(in our (own)? (defence|defense)|to be fair to us|in fairness to us)] (","|_)'],
  where: { question: false },
  fixes: [''],
  examples: {
    flags: [
      ['[[In our defence]], it rained.', 'It rained.'],
      ['It’s late, but [[in our defence]], it rained.', 'It’s late, but it rained.'],
    ],
    passes: ['It’s in our new office.', 'It’s fair to say it rained.'],
  },
});
