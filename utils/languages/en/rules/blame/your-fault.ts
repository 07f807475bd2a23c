import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This says whose fault it is.',
  why: 'Fault isn’t what the customer came for; help is.',
  match: [
    '[your (own|late|missed|wrong|early|mistaken|incorrect|delayed|failed) (payment|reply|response|cancellation|order|booking|return|entry|details|call|submission) (has|have)? (caused|led|resulted|triggered|meant|is why|was why|created) …4]',
    '[(is|was|this is|that is|are|were|the|own) (entirely|all|purely|solely|clearly|simply|only)? (your|yours) (own)? (fault|mistake|error|doing|oversight|carelessness|negligence|problem)] ',
    '[the (mistake|error|fault|problem|issue) (is|was|lies|must be) …2 (yours|with you|on your (end|side|part))]',
    '[(error|errors|mistake|mistakes|failure|negligence|carelessness|oversight|fault|inattention|omission) (on|of) your (part|side|end|own)]',
    '[(is|was) (entirely|all|purely|solely)? (down to|on) you] !to',
    '[user error]',
    '[(yourself to blame|blame (only)? yourself|own fault|own doing|own choice|own carelessness|asking for trouble|what did you expect|brought (it|this) on yourself)]',
    '[(no one|nobody) (forced|made|asked|told) you to]',
  ],
  unless: [
    '(we (sold|ruled|gave|made)|ruled out)',
    '(not|never|no|nothing|do not|if|isnt|hardly|neither) …4 (your|yours|you|yourself|user)',
    '(your|own) (choice|own choice) (is|of|entirely)',
  ],
  examples: {
    flags: [
      ['[[Your late payment caused this]].'],
      ['Honestly, [[this is your own mistake]].'],
      ['[[The error was on your side]].'],
      ['That was [[carelessness on your part]].'],
      ['The wrong date [[is down to you]].'],
      ['The log points to [[user error]].'],
      ['You have only [[yourself to blame]].'],
      ['[[Nobody forced you to]] sign.'],
    ],
    passes: [
      'We ruled out an error on your side.',
      'This is not your fault.',
      'It wasn’t a mistake on your side.',
      'There was no user error.',
      'Which colour is your own choice entirely.',
    ],
  },
});
