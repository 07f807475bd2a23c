import { defineRule } from '../../../define.ts';
import { ASK_PAY, SOFTENED } from '../../bare-requests.ts';

export default defineRule({
  message: 'This asks without a please.',
  why: 'One soft word turns an order into a request.',
  match: ASK_PAY,
  unless: SOFTENED,
  where: { question: false },
  fixes: ['please pay {what}'],
  examples: {
    flags: [
      ['[[Pay the balance online]].', 'Please pay the balance online.'],
      ['[[Pay your half at the kiosk]].', 'Please pay your half at the kiosk.'],
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
