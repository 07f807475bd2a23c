import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[until such time (as|that)] _'],
  fixes: ['until'],
  examples: {
    flags: [
      ['It’s on hold [[until such time as]] you sign.', 'It’s on hold until you sign.'],
      ['[[Until such time as]] you sign, it’s on hold.', 'Until you sign, it’s on hold.'],
    ],
    passes: ['It’s on hold until you sign.', 'At such a time as this, it rains.'],
  },
});
