import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This says no and stops there.',
  why: 'One thing that is possible makes a no bearable.',
  match: [
    '[((i am|we are)? (sorry|afraid) ","? (but|that)?)? (the answer|my answer|our answer|our decision|the decision) …4 (is|remains|stays|has to be) (a)? (no|final|negative)] $',
    '[(it is|that is) (a|still a)? no (from (us|me))?] $',
    '[(we|i) (will|must|can only) say no (to (it|this|that|your _))?] $',
  ],
  unless: ['(yes|instead|alternatively|although|though|until|unless|if)'],
  where: { question: false },
  when: { unlessActs: ['alternative', 'solution'] },
  examples: {
    flags: [['[[I’m sorry but the answer is no]].'], ['[[It’s a no from us]].'], ['For that [[we must say no]].']],
    passes: ['The answer is yes, though one of my colleagues thinks that is a no.', 'The answer is in the leaflet.'],
  },
});
