import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This gives no time.',
  why: 'Whoever waits can plan with a day and an hour.',
  match: [
    '[as (soon|quickly|fast|early|swiftly|promptly) as (possible|we can|i can|they can|she can|he can|we are able|humanly possible|practicable|feasible|available|(a slot|one) (is|becomes|opens|comes) (up|free|available)?)]',
    '[(some time|sometime) (this|next|in|over|soon|later) …2]',
    '[at some point (this (morning|afternoon|evening|week|month|year|term)|today|tomorrow|next (week|month)|soon|in (the|@month) …2|on _|over …3)?]',
    '[(asap|when (we|i|they|she|he) (can|get to it|get (a|the) (chance|minute|moment)|have (time|a moment|a minute|capacity|news|more)|are able)|as and when|once (we|i) (get|have) (a chance|time|round to it)|when it is your turn|when we are less busy)]',
  ],
  unless: [
    '(please|you can|could you|would you|if you|want|wanted|need|needed|asked|know) …6 (as (soon|quickly)|asap)',
    'as soon as (possible|we can|i can) (on|after|by|at|today|tomorrow|tonight|this)',
    '(by|before|on|at|within) (the|about|around|next|this)? (@time|@number|noon|@month)',
    '@number (minutes|hours|days|weeks)',
  ],
  where: { question: false },
  fixes: ['by ▢'],
  examples: {
    flags: [
      ['It comes [[sometime next week]].'],
      ['We will refund you [[as soon as possible]].', 'We will refund you by ▢.'],
      ['It will be fixed [[at some point today]].', 'It will be fixed by ▢.'],
      ['Someone will call you [[when they can]].', 'Someone will call you by ▢.'],
    ],
    passes: [
      'As soon as the kiln has cooled at 17:30 I will ring.',
      'Please reply as soon as possible.',
      'I’ll ring as soon as possible on Monday.',
      'We will call you as soon as possible, by 12 May.',
      'We will call as soon as possible, within 10 minutes.',
    ],
  },
});
