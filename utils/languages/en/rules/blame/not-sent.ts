import { defineRule } from '../../../define.ts';
import { NOT_SENT } from '../../fixable.ts';

export default defineRule({
  message: 'This can read as blame.',
  why: 'Naming the missing thing instead of the person keeps the door open.',
  match: NOT_SENT,
  unless: [
    '(in case|unless|whether|when|once|where) …3 you',
    '(^|","|but|and|or) if …3 you',
    '(sorry|apologise|understand|no problem|not a problem|no worry|worry|luckily|mentioned|said|says) …6 you',
    '(perhaps|maybe|possibly) you',
    '(because of|due to|thanks to|through|since) (our|us|we)',
  ],
  fixes: ['we’re still missing'],
  examples: {
    flags: [
      ['[[You failed to attach]] the form.', 'We’re still missing the form.'],
      ['I see that [[you didn’t include]] the receipt.', 'I see that we’re still missing the receipt.'],
      ['It waits because [[you never sent us]] your contract.', 'It waits because we’re still missing your contract.'],
    ],
    passes: [
      'Tell me whether you failed to attach the form.',
      'If you failed to attach the form, tell me.',
      'I’m sorry that you never sent the form.',
      'Perhaps you failed to attach the form.',
      'Thanks to our page you failed to attach the form.',
    ],
  },
});
