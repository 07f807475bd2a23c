import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This can read as blame.',
  why: 'Naming the missing thing instead of the person keeps the door open.',
  match: [
    'you (have|had)? <fail|neglect|forget|omit> to {verb:_} {object}',
    'you (did|have|had) not <attach|include|provide|send|enclose|supply> {object}',
  ],
  unless: ['(if|in case|unless|whether|when|once|as|since you wrote that) …3 you', '(did|have) not you'],
  fixes: ['{object} hasn’t reached us yet'],
  examples: {
    flags: [
      ['[[You failed to attach the form]].', 'The form hasn’t reached us yet.'],
      ['I see that [[you didn’t include the receipt]].', 'I see that the receipt hasn’t reached us yet.'],
    ],
    passes: ['If you failed to receive it, tell me.', 'You have sent everything we need.'],
  },
});
