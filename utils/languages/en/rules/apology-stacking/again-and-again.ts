import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is one apology too many.',
  why: 'One honest apology weighs more than three.',
  match: [
    '[(once (again|more)|again)? ","? (i|we|my|our|please|and|so)? (am|are|do|would like to|want to|must|accept|can only|also|really)? (our|my|very|so|truly|really|deeply|again|terribly|sincere|sincerest|deepest|am|are)? (very|so|truly|really|deeply|again|terribly|sincere|sincerest|deepest)? (apologise|apologize|apologies|apology|sorry)] !if !to',
    '(forgive (us|me)|our regrets|we regret)',
  ],
  check: 'stacked',
  examples: {
    flags: [
      ['I’m sorry, Ann. We apologise for the noise. [[Again, so sorry]] about it.'],
      ['Please forgive us. We’re sorry. [[Our sincere apologies]] once more.'],
    ],
    passes: [
      'I’m sorry about the noise. It stopped at noon.',
      'Sorry to ask, sorry to chase, and sorry if it is late.',
    ],
  },
});
