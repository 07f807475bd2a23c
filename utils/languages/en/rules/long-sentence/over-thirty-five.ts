import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sentence is long.',
  why: 'Two shorter sentences are read once and remembered.',
  check: 'long-sentence',
  examples: {
    flags: [
      [
        '[[The refund will be sent to the card you used for the order once the parcel has been scanned at our warehouse in Leeds, where every return is opened and checked by one of our colleagues before noon on the day it arrives.]]',
      ],
      [
        'Hi Tom. [[When the engineer has finished the work at the cabinet on your street she will come to your flat to test the line, connect the new router, show you where the master socket is and leave you her number in case the signal drops again.]]',
      ],
    ],
    passes: [
      'The refund goes to your card once the parcel is scanned. That usually takes a day.',
      'The engineer tests the line and connects the router.',
    ],
  },
});
