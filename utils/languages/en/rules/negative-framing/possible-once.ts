import { defineRule } from '../../../define.ts';
import { NO_CONDITION, POSSIBLE_ONCE } from '../../conditions.ts';

export default defineRule({
  message: 'This says only what can’t be done.',
  why: 'The same fact, told as what will be possible and when, gives hope.',
  match: POSSIBLE_ONCE,
  unless: NO_CONDITION,
  where: { question: false },
  fixes: ['it’s possible to {do} once {cond}'],
  examples: {
    flags: [
      [
        '[[It’s not feasible to dye the wool before the vat is clean]].',
        'It’s possible to dye the wool once the vat is clean.',
      ],
      [
        'For now, [[it is impossible to open it until the fee has been paid]].',
        'For now, it’s possible to open it once the fee has been paid.',
      ],
    ],
    passes: [
      'You won’t be without it for long, you will not get a bill.',
      'Nothing will be taken from your card before then.',
      'You won’t be charged until the box arrives.',
      'You can read it without a password, and we can’t lock it before noon.',
      'I can’t ship it before Monday, but I have put it aside.',
      'Please take care it can’t dry before noon.',
      'Nothing more will happen until you say so.',
      'I’m sorry that you could not get in before noon.',
      'This would not have worked without your photo.',
    ],
  },
});
