import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A placeholder was left unfilled.',
  why: 'It tells the customer that nobody wrote this for them.',
  check: 'placeholder-left',
  fixes: ['▢'],
  examples: {
    flags: [
      ['Hi Ann, your order [[{{ticket.order}}]] is on its way.', 'Hi Ann, your order ▢ is on its way.'],
      ['The engineer comes between [[XX:XX]] and noon.', 'The engineer comes between ▢ and noon.'],
    ],
    passes: ['Write the placeholder {{name}} where the name goes.', 'We have the shirt in XXL.'],
  },
});
