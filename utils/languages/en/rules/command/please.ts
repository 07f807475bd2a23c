import { defineRule } from '../../../define.ts';
import { NO_ORDER, PLEASE_DO } from '../../orders.ts';

export default defineRule({
  message: 'This reads as an order.',
  why: 'A request leaves the customer a choice and gets the same thing done.',
  match: PLEASE_DO,
  unless: NO_ORDER,
  where: { question: false, conditional: false },
  fixes: ['please {do}'],
  examples: {
    flags: [
      ['[[You have to be at home then]].', 'Please be at home then.'],
      ['[[You must reply]] by Friday.', 'Please reply by Friday.'],
      ['[[You need to send]] the form again.', 'Please send the form again.'],
      ['[[You’re going to have to call]] back.', 'Please call back.'],
      ['[[We need you to ship]] it today.', 'Please ship it today.'],
      ['[[It’s essential that you sign it]].', 'Please sign it.'],
      ['[[You will return the]] laptop in its box.', 'Please return the laptop in its box.'],
      ['The form is old, and [[you must sign]] a new one.', 'The form is old, and please sign a new one.'],
    ],
    passes: [
      'You have to ring twice, please.',
      'You need to sign, so it would be a pity if the cake went stale.',
      'Both of you have to sign, and I can send it.',
      'All you need to sign is attached.',
      'You don’t have to pay anything.',
      'I’m sorry you have to ask again.',
      'You’ll never have to send it twice.',
      'We have to check it, so you need to do nothing.',
      'The form has to be signed by us.',
    ],
  },
});
