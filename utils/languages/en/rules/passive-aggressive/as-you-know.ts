import { defineRule } from '../../../define.ts';
import { WELL_KNOWN } from '../../fixable.ts';

export default defineRule({
  message: 'This hints that the customer didn’t read.',
  why: 'The same words, given again kindly, cost less than the hint.',
  match: WELL_KNOWN,
  fixes: [''],
  examples: {
    flags: [
      ['[[As you well know]], it shut on Friday.', 'It shut on Friday.'],
      ['[[As you will see from my earlier note]], it’s closed.', 'It’s closed.'],
    ],
    passes: ['As you wish, it stays open.', 'As you asked, it stays open.'],
  },
});
