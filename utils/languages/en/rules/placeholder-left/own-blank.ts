import { defineRule } from '../../../define.ts';

/** Our own blank, left by a fix: no template residue, the agent is about to fill it. */
export default defineRule({
  message: 'The blank is still yours to fill.',
  why: 'What only you know belongs here.',
  match: '"▢"',
  examples: {
    flags: [['We will refund you by [[▢]].'], ['Hi Ann, I am sorry about [[▢]].']],
    passes: ['We will refund you by Friday.', 'Hi Ann, I am sorry about the delay.'],
  },
});
