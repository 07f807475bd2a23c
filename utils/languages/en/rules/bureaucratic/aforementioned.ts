import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[{whose:(the|your|our|this|these)} (aforementioned|abovementioned|above-mentioned|aforesaid) {what:_ …3}]'],
  fixes: ['{whose} {what}'],
  examples: {
    flags: [
      ['[[The aforementioned form is here]].', 'The form is here.'],
      ['We sent [[your above-mentioned form]].', 'We sent your form.'],
    ],
    passes: ['The above form is here.', 'The undersigned sent it.'],
  },
});
