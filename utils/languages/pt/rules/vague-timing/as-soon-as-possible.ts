import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This gives no time.',
  why: 'Whoever waits can plan with a day and an hour.',
  match: [
    'as soon as (possible|we can|i can)',
    'asap',
    '(very)? (soon|shortly)',
    'in due course',
    'at (the|our) earliest (convenience|opportunity)',
    'at some point',
    'in the (near future|coming days|next few days)',
    'when we (can|get to it)',
    'as quickly as (possible|we can)',
    'without (undue)? delay',
  ],
  unless: [
    'as soon as …3 (we|i|you|your|the|they|it)',
    '(hope|speak|talk|see|hear) …4 soon',
    'how soon',
    '(too|so) soon',
    'get well',
    '(by|before|on|at|within) …2 (@time|@number)',
    'please … as soon as',
    'so soon',
  ],
  fixes: ['by ▢'],
  examples: {
    flags: [
      ['We will refund you [[as soon as possible]].', 'We will refund you by ▢.'],
      ['Someone will call you [[shortly]].', 'Someone will call you by ▢.'],
    ],
    passes: [
      'As soon as your parcel is scanned at 14:00 I will write to you.',
      'We will call you tomorrow before noon.',
    ],
  },
});
