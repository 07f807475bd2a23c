import { defineRule } from '../../../define.ts';
import { PET_NAME } from '../../fixable.ts';

export default defineRule({
  message: 'This is a pet name.',
  why: 'Warmth lands better without familiarity nobody asked for.',
  match: PET_NAME,
  unless: ['(called|named|brand|shop|café|pub) …2 (darling|petal|sweetheart)'],
  fixes: [''],
  examples: {
    flags: [
      ['It’s on its way[[, hun]].', 'It’s on its way.'],
      ['No rush, [[love]], take your time.', 'No rush, take your time.'],
    ],
    passes: ['The shop called Petal, love, closes at six.', 'Dear Tom, it left today.'],
  },
});
