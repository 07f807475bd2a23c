import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sounds like an office form.',
  why: 'Plain words are understood at once and sound like a person.',
  // What it announces can be said at once.
  match: [
    '[(please|kindly|you are (hereby)? (to)?) be? (advised|informed|notified|aware|reminded) that]',
    '[this is to (inform|advise|notify|confirm to) you that]',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['[[Please be informed that]] the desk is shut.', 'The desk is shut.'],
      ['It rains, so [[please be advised that]] the desk is shut.', 'It rains, so the desk is shut.'],
      ['[[This is to inform you that]] your card works.', 'Your card works.'],
    ],
    passes: ['Please note that the office is closed, please be aware.', 'Please be there at ten, that is enough.'],
  },
});
