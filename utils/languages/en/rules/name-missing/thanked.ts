import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The name isn’t used.',
  why: 'A name shows that somebody read the message, not a queue.',
  check: 'name-missing',
  // No button: a second thanks would read oddly, and a name alone fits no place for sure.
  when: { acts: ['thanks'] },
  examples: {
    flags: [
      {
        reply: 'Hello,\n\nThank you for the photo. It arrives on Monday at 10.\n\nKind regards,\nAnna',
        requester: 'Maria Lopez',
      },
      { reply: 'Dear customer,\n\nIt arrives on Monday at 10.\n\nMany thanks,\nAnna', requester: 'Tom Reed' },
    ],
    passes: [
      { reply: 'Hi Maria,\n\nThank you for the photo.\n\nKind regards,\nAnna', requester: 'Maria Lopez' },
      { reply: 'Hello,\n\nThank you for the photo.\n\nKind regards,\nAnna', requester: '+44 7700 900476' },
    ],
  },
});
