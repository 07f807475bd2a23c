import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Two ways of speaking to the customer meet here.',
  why: 'One tone all through shows respect.',
  check: 'address-mix',
  groups: {
    formal: [
      "(^ (dear|good morning|good afternoon|good evening|hello) (mr|mrs|ms|miss|dr|prof|professor)|sir !or|madam|ma'am)",
    ],
    familiar: [
      '(buddy|mate|pal|dude|bro|bruv|hun|hon|luv|babe|sweetie|sweetheart|darling|matey|mucker|"," [(love|honey|champ|man|guys|my friend|dear|chief)] $)',
    ],
  },
  examples: {
    flags: [
      ['Dear Mr Reed,\n\nThe part left today. Write to me any time, [[buddy]].'],
      ['Certainly, sir. Cheers [[mate]]'],
    ],
    passes: ['Hi Tom, it’s on its way, mate.', 'Dear Mr Reed,\n\nThe part left today.\n\nKind regards,\nAnna'],
  },
});
