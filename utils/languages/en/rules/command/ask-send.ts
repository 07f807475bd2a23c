import { defineRule } from '../../../define.ts';
import { ASK_SEND, SOFTENED } from '../../bare-requests.ts';

export default defineRule({
  message: 'This asks without a please.',
  why: 'One soft word turns an order into a request.',
  match: ASK_SEND,
  unless: SOFTENED,
  where: { question: false },
  fixes: ['please send {what}'],
  examples: {
    flags: [
      ['[[Send me the]] order number.', 'Please send me the order number.'],
      ['The file is old, [[send a new one]].', 'The file is old, please send a new one.'],
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
