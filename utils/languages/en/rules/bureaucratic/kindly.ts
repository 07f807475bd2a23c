import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: [
    '(^|","|you|and|so|but|then|or) [kindly {ask:!do !revert !note !find !acknowledge !take !be !furnish !remit !expedite _ _ …3}]',
    '(^|","|you|and|so|but|then|or) [kindly {ask:(do not _|take (it|this|that)) …3}]',
  ],
  unless: ['(kindly|kind) (sent|offered|gave|let|agreed|told|waited|waived|words|of)'],
  fixes: ['please {ask}'],
  examples: {
    flags: [
      ['[[Kindly do not call again]].', 'Please do not call again.'],
      ['[[Kindly send it]].', 'Please send it.'],
      ['Could you [[kindly sign the form]]?', 'Could you please sign the form?'],
    ],
    passes: ['You kindly sent it to the desk.', 'She kindly let us in.'],
  },
});
