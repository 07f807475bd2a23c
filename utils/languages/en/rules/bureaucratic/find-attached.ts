import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  match: ['[(please|kindly) find (attached|enclosed)] !to !is !are !herewith _'],
  fixes: ['I’ve attached'],
  examples: {
    flags: [
      ['[[Please find attached]] the form.', 'I’ve attached the form.'],
      ['As you asked, [[please find enclosed]] two copies.', 'As you asked, I’ve attached two copies.'],
    ],
    passes: ['You find attached forms below.', 'I’ve attached the form.'],
  },
});
