import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This makes the matter small.',
  why: 'To the person it happened to it isn’t small.',
  // The fact stays, the word that shrinks it goes.
  match: [
    '[{what:(it|this|that|these|they|"£"|there) (is|was|were|are)} (literally (just)?|only|just|merely|simply|hardly more than) {rest:(a|an|one|two|three|five|ten|@number|some|the|your|"£"|"$"|"€"|minor|cosmetic|small|temporary|money|normal|part|matter) …3}]',
    '[{what:it is} (simply|just|merely|only) {rest:(a (case|matter|question)|one of) …4}]',
  ],
  unless: [
    '(but it matters|to you|good news|happy|glad|not (just|only|simply|merely) a) …6',
    '(i|we|you) (need|have|ask) (is|just|only)',
    '(only|just) (a (few|couple of)|one|two|three|@number) …2 (step|steps|click|clicks|minutes|minute|line|lines|thing|things|question|questions|photo|copy|more|away|left)',
    '(one|two|few|another|quick) (thing|things|detail|question|more)',
  ],
  where: { question: false },
  fixes: ['{what} {rest}'],
  examples: {
    flags: [
      ['[[It’s only a game]].', 'It’s a game.'],
      ['[[It’s simply a matter of patience]].', 'It’s a matter of patience.'],
      ['It broke, though [[it was just one cup]].', 'It broke, though it was one cup.'],
    ],
    passes: [
      'The good news is, it’s only a scratch.',
      'All I need is just a photo, and it is only a copy.',
      'It’s just a few minutes away.',
      'It’s only a date, one more thing and we are done.',
    ],
  },
});
