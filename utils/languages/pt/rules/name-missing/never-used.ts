import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The name isn’t used.',
  why: 'A name shows that somebody read the message, not a queue.',
  check: 'name-missing',
  fixes: ['{name},'],
  examples: {
    flags: [
      { reply: 'Hello,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: 'Maria Lopez' },
      { reply: 'Dear customer,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: 'Tom Reed' },
    ],
    passes: [
      { reply: 'Hi Maria,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: 'Maria Lopez' },
      { reply: 'Hello,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: '+44 7700 900476' },
    ],
  },
});
