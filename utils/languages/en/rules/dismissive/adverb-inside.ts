import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This can sound as if it went without saying.',
  why: 'Whoever asks didn’t know, and needn’t feel foolish for it.',
  match: ['[{who:_ _} (obviously|clearly|surely) {what:(have|has|need|needs|can|must|do|does|is|are) …4}]'],
  unless: [
    'obviously (we|i|our|not your|my|this is not|that is not)',
    '(sorry|longer than we would like|so you are not|not alone|thank)',
  ],
  where: { question: false },
  fixes: ['{who} {what}'],
  examples: {
    flags: [
      ['[[The bakers obviously need sleep]].', 'The bakers need sleep.'],
      ['It’s late, so [[the desk clearly has to close]].', 'It’s late, so the desk has to close.'],
    ],
    passes: [
      'Obviously we made a mess of this.',
      'Everything the team clearly has to learn, it learns, and I’m sorry.',
    ],
  },
});
