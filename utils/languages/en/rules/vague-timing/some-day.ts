import { defineRule } from '../../../define.ts';
import { SOME_DAY, TIME_GIVEN } from '../../vague-time.ts';

export default defineRule({
  message: 'This gives no time.',
  why: 'Whoever waits can plan with a day and an hour.',
  match: SOME_DAY,
  unless: TIME_GIVEN,
  where: { question: false },
  fixes: ['by ▢'],
  examples: {
    flags: [
      ['Someone will ring [[at some stage]].', 'Someone will ring by ▢.'],
      ['You will hear from us [[in due course]].', 'You will hear from us by ▢.'],
      ['It will be with you [[very soon]], and we will ring.', 'It will be with you by ▢, and we will ring.'],
    ],
    passes: [
      'As soon as the kiln has cooled I will ring, it is due shortly.',
      'I hope to see you soon.',
      'It came too soon, and how soon it will show I can’t say.',
      'Get well soon.',
      'It will be here soon, by 12 May.',
      'It will be quick, 10 minutes or so, in a bit.',
      'Could you send it soon?',
      'It will end shortly after lunch.',
      'It will be here soon, on Friday.',
      'It will have taken some time.',
    ],
  },
});
