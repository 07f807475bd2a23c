import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A full card number stands in the reply.',
  why: 'The last four digits say which card it is and keep it safe.',
  check: 'sensitive-data',
  examples: {
    flags: [['We refunded the card [[4111 1111 1111 1111]] today.'], ['Your card [[5555555555554444]] works again.']],
    passes: ['We refunded the card ending in 1111.', 'Your parcel 1234567890123 is on its way.'],
  },
});
