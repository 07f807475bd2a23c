import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[in the event that] _'],
  fixes: ['if'],
  examples: {
    flags: [
      ['It stays shut [[in the event that]] it rains.', 'It stays shut if it rains.'],
      ['[[In the event that]] it rains, we stay shut.', 'If it rains, we stay shut.'],
    ],
    passes: ['It stays shut in the event hall.', 'In the event, that was fine.'],
  },
});
