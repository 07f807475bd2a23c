import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This tells the customer what they should have done.',
  why: 'What’s past can’t be changed; what happens now can.',
  match: [
    '[you (should|ought to|could|might) (really|clearly|perhaps|also|simply)? (not)? have @adv? <*:part>]',
    '[you were (supposed|meant|required|expected|told|asked|instructed|advised|warned|reminded) (clearly|repeatedly)? (not)? to _]',
    '(it|this|that) (is|was) [your (own)? (responsibility|duty|job|obligation|choice|decision)]',
    '[(if|had) (only)? you (had|would)? (have)? (only|just|actually|simply|bothered to)? (let us|contacted|reported|booked|read|followed|checked|listened|waited|told|kept|paid|called|filled|done|given|updated|replied|looked|informed|not)]',
    '[why (did|have)? you (did)? not _]',
    '(next time|in future|in the future) ","? [(please|just|do not|make sure|try to|you (should|must|could|need)|check|read|remember|be|double-check) _]',
  ],
  unless: [
    'you (should|ought to|could) (not)? have (had to|been|received|got|heard|had|seen|gotten|to|the|a|an|your|no|it|known by)',
    '(if|had) you …2 not (told|written|reported|spotted|pointed|contacted|called|let|mentioned|asked)',
    '(glad|happy|pleased|welcome|free|able) …6 (next time|in future)',
    'you (are|were) (supposed|meant) to (get|receive|be|have|hear)',
    '(could|might) have (been)? (any|our|the|a|another|somebody|someone)',
    '(nothing|you) (you)? could (not)? have (known|done|picked|seen|guessed|broken)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[You should have reported]] the leak at once.'],
      ['[[You were supposed to return]] the box by the 14th.'],
      ['It was [[your responsibility]] to check the visa rules.'],
      ['[[If you had read]] the page, this would be clear.'],
      ['I wonder [[why you didn’t call]] earlier.'],
      ['Next time [[please check]] the size chart.'],
    ],
    passes: [
      'You should have got the seeds last week.',
      'If you hadn’t told us, the fault would still be there.',
      'I’m glad to help next time.',
      'You were supposed to get a call from us.',
      'You could have any other colour.',
      'There is nothing you could have done.',
    ],
  },
});
