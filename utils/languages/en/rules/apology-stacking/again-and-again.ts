import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is one apology too many.',
  why: 'One honest apology weighs more than three.',
  match: ['(apologise|apologize|apologies|apology|sorry) !if !to', '(forgive (us|me)|our regrets)'],
  check: 'stacked',
  examples: {
    flags: [
      ['I’m sorry, Ann. We apologise for the noise. Again, [[sorry]] about it.'],
      ['Please forgive us. We’re sorry. Our sincere [[apologies]] once more.'],
    ],
    passes: [
      'I’m sorry about the noise. It stopped at noon.',
      'Sorry to ask, sorry to chase, and sorry if it is late.',
    ],
  },
});
