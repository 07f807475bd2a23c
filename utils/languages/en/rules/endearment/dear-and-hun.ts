import { defineRule } from '../../../define.ts';
import { PET_NAME } from '../../fixable.ts';

export default defineRule({
  message: 'This is a pet name.',
  why: 'Warmth lands better without familiarity nobody asked for.',
  match: [
    '[(hun|hon|luv|babe|sweetie|sweetheart|darling|darlin|sweetpea|petal|ducky|poppet|honeybun)]',
    '^ [my (dear|love|lovely|darling|sweet) _]',
  ],
  unless: [...PET_NAME, '(called|named|brand|shop|café|pub) …2 (darling|petal|sweetheart)'],
  examples: {
    flags: [['Hi [[hun]], it’s on its way.'], ['[[My dear lady]], it left today.']],
    passes: [
      'It’s on its way, hun.',
      'No rush, love, take your time.',
      'The shop called Darling closes at six.',
      'Dear Tom, it left today.',
    ],
  },
});
