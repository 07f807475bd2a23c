import { defineRule } from '../../../define.ts';
import { ASK_GIVE, SOFTENED } from '../../bare-requests.ts';

export default defineRule({
  message: 'This asks without a please.',
  why: 'One soft word turns an order into a request.',
  match: ASK_GIVE,
  unless: SOFTENED,
  where: { question: false },
  fixes: ['please give {what}'],
  examples: {
    flags: [
      ['[[Give us your]] tenancy number.', 'Please give us your tenancy number.'],
      ['Well, [[give me the]] date.', 'Well, please give me the date.'],
    ],
    passes: [
      'Please send me the order number.',
      'Check your menu for the blue tab.',
      'We will send it, so send us the slip.',
      'Check the shelf, it’s the quickest way.',
      'Take your time with the form.',
      'Scan the code and it sets itself up.',
      'Tell us which module and we look it up.',
      'Check the list > Orders.',
    ],
  },
});
