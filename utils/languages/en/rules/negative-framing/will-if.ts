import { defineRule } from '../../../define.ts';
import { NO_CONDITION, WILL_IF } from '../../conditions.ts';

export default defineRule({
  message: 'This says only what can’t be done.',
  why: 'The same fact, told as what will be possible and when, gives hope.',
  match: WILL_IF,
  unless: NO_CONDITION,
  where: { question: false },
  fixes: ['{who} will {do} if {cond}'],
  examples: {
    flags: [
      ['[[The oven won’t heat unless the door is shut]].', 'The oven will heat if the door is shut.'],
      ['It’s here, but [[it won’t ship unless you sign it]].', 'It’s here, but it will ship if you sign it.'],
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
