import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The reply speaks of a file, and none is attached.',
  why: 'The customer would have to write again to get it.',
  match: [
    '[(is|are|have|has|is|please find|find|see) attached]',
    '[i have attached]',
    '[attached (is|are|you will find|please find)]',
    '[(in|see) the (attachment|attached (file|document|form|letter|invoice|pdf))]',
    '[(enclosed|attached) (please find|you will find)]',
  ],
  when: { attachment: false },
  examples: {
    flags: [
      { reply: 'Hi Ann, the form [[is attached]].', hasAttachment: false },
      { reply: 'Hi Ann, [[I have attached]] the form.', hasAttachment: false },
      { reply: '[[Attached you will find]] the form.', hasAttachment: false },
      { reply: 'You can read it [[in the attachment]].', hasAttachment: false },
      { reply: '[[Enclosed please find]] the form.', hasAttachment: false },
    ],
    passes: [
      { reply: 'Hi Ann, the form is attached.', hasAttachment: true },
      { reply: 'Hi Ann, thanks for the photo, I see it.', hasAttachment: false },
      'Hi Ann, the form is attached.',
    ],
  },
});
