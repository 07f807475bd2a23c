import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This piles up doubts.',
  why: 'One clear “I don’t know yet” says more and worries less.',
  match: [
    '[@hedge-word …6 ","? (but|and|so)? @hedge-word …6 ","? (but|and)? @hedge-word …12]',
    '[(i think|i guess|i suppose|i believe|i am not (totally|entirely|really|quite|completely)? sure) …4 ","? but? …3 (maybe|perhaps|possibly|might|may|probably|could) …3 (be|have|possibly|perhaps|be that|not)? …8]',
    '[(might|may|could) (possibly|perhaps|conceivably|potentially|maybe) …10]',
    '[(perhaps|maybe|possibly) …3 (might|may|could) (possibly|perhaps|potentially|be|have) …8]',
    '[(it|there) (could|might|may) (be|have been) …6 "," (or|but|and)? (it|or)? (could|might|may|perhaps|possibly|maybe|else) …8]',
  ],
  unless: [
    '(could|may|might) (you|i|we) …4 (please|have|ask|send|help)',
    '(i think you|you might|you may|if you) …4 (like|want|prefer|find|be entitled)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[I suppose the seal may possibly leak]].'],
      ['[[I’m not sure, but it might be the cable]].'],
      ['The line [[could possibly be slow]].'],
      ['[[Perhaps the cable could be loose]].'],
      ['[[It could be the line, or perhaps the box]].'],
    ],
    passes: [
      'It could possibly be the cable, could you please send it.',
      'I think you might like the blue one.',
      'I think it is the cable.',
    ],
  },
});
