import { defineRule } from '../../../define.ts';
import { SELF_EVIDENT } from '../../fixable.ts';

export default defineRule({
  message: 'This can sound as if it went without saying.',
  why: 'Whoever asks didn’t know, and needn’t feel foolish for it.',
  match: SELF_EVIDENT,
  unless: ['obviously (we|i|our|not your|my|this is not|that is not)'],
  where: { question: false },
  fixes: [''],
  examples: {
    flags: [
      ['[[Obviously]] the app needs a connection.', 'The app needs a connection.'],
      ['The page is [[obviously]] slow.', 'The page is slow.'],
      ['[[Needless to say]], it stays shut.', 'It stays shut.'],
      ['[[As everyone knows]], trains run late.', 'Trains run late.'],
    ],
    passes: ['Obviously we made a mess of this.', 'As we know, you plan ahead and I’m sorry it was late.'],
  },
});
