import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[at your (earliest|soonest) (convenience|possible convenience)]'],
  fixes: ['when you can'],
  examples: {
    flags: [
      ['Please sign it [[at your earliest convenience]].', 'Please sign it when you can.'],
      ['Ring us [[at your earliest convenience]], please.', 'Ring us when you can, please.'],
    ],
    passes: ['Ring us whenever it is convenient.', 'The shop is your convenience store.'],
  },
});
