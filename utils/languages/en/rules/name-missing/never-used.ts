import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The name isn’t used.',
  why: 'A name shows that somebody read the message, not a queue.',
  check: 'name-missing',
  // A sentence of its own reads well behind any greeting; where the reply thanks already, ./thanked.ts speaks.
  when: { unlessActs: ['thanks'] },
  fixes: ['Thank you for writing, {name}.'],
  examples: {
    flags: [
      {
        reply: 'Hello,\n\nYour parcel arrives on Monday at 10.\n\nKind regards,\nAnna',
        requester: 'Maria Lopez',
        fixed: 'Hello,\n\nThank you for writing, Maria. Your parcel arrives on Monday at 10.\n\nKind regards,\nAnna',
      },
      {
        reply: 'Your parcel arrives on Monday at 10.\n\nKind regards,\nAnna',
        requester: 'Tom Reed',
        fixed: 'Thank you for writing, Tom. Your parcel arrives on Monday at 10.\n\nKind regards,\nAnna',
      },
    ],
    passes: [
      { reply: 'Hi Maria,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: 'Maria Lopez' },
      { reply: 'Hello,\n\nyour parcel arrives on Monday at 10.\n\nKind regards,\nAnna', requester: '+44 7700 900476' },
    ],
  },
});
