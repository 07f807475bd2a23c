import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[at this (moment|juncture|point) in time]'],
  fixes: ['now'],
  examples: {
    flags: [
      ['It works [[at this moment in time]].', 'It works now.'],
      ['[[At this point in time]] it works.', 'Now it works.'],
    ],
    passes: ['It works at this moment.', 'The train is at this point.'],
  },
});
