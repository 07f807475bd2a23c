import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is a pet name.',
  why: 'Warmth lands better without familiarity nobody asked for.',
  match: [
    '[(hun|hon|luv|babe|sweetie|sweetheart|darling|darlin|sweetpea|petal|ducky|poppet|honeybun)]',
    '"," [(love|honey|dear|pet|duck|my dear|my love|my lovely|lovely|angel|treasure)] (","|"."|"!"|"?") ',
    '^ [my (dear|love|lovely|darling|sweet) _]',
  ],
  unless: ['(called|named|brand|shop|café|pub) …2 (darling|petal|sweetheart)'],
  examples: {
    flags: [
      ['It’s on its way, [[hun]].'],
      ['No rush, [[love]], take your time.'],
      ['[[My dear lady]], it left today.'],
    ],
    passes: ['The shop called Darling closes at six.', 'Dear Tom, it left today.'],
  },
});
