import { defineRule } from '../../../define.ts';
import { CAN_WITH, NO_CONDITION } from '../../conditions.ts';

export default defineRule({
  message: 'This says only what can’t be done.',
  why: 'The same fact, told as what will be possible and when, gives hope.',
  match: CAN_WITH,
  unless: NO_CONDITION,
  where: { question: false },
  fixes: ['{who} can {do} with {thing}'],
  examples: {
    flags: [
      ['[[I’m unable to cut a spare key without the code card]].', 'I can cut a spare key with the code card.'],
      ['[[You can’t enter without your ticket]].', 'You can enter with your ticket.'],
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
