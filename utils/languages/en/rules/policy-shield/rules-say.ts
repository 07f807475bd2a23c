import { defineRule } from '../../../define.ts';
import { RULE_OPENER } from '../../fixable.ts';

export default defineRule({
  message: 'This hides behind a rule.',
  why: 'A reason the customer can follow is easier to accept than a rule.',
  match: [
    '[(per|as per|according to) the …3 @policy]',
    '[(our|the|company) (policy|rule|procedure) is (that|to|not|very|quite|for) …8]',
    '[(per|as per|under|according to|in line with|in accordance with|pursuant to|due to|because of|given|following|based on|in keeping with) (our|company|store|internal|current|bank|hotel|school|trust|clause|section|this) …3 @policy]',
    '[(it is|that is|this is|is|was) (against|not|just|simply|also|our|company|store|standard|hotel|bank|council|clinic|university|practice|airline|a|the|strictly)  …1 (policy|rules|procedure|protocol|regulations|our policy|a policy thing|rule|practice of|terms)]',
    '[(our|the|these|company|store|internal|bank|hotel|ofgem|trust|university|fare|house) …2 @policy (on|for|about)? …3 (say|says|said|state|states|stated|require|requires|dictate|dictates|prohibit|prohibits|forbid|forbids|prevent|prevents|exclude|excludes|rule|rules|stipulate|stipulates|specify|specifies|tie|ties|leave|leaves|mean|means|limit|limits|restrict|restricts|provide|provides|is strict|are strict|is clear|are clear|is very clear|are very clear|apply|applies|show|shows|make|makes|rules out|do not|does not|will not|would not|can not|is quite|is the same) …4]',
    '[(policy|rules|regulations|guidelines|terms|compliance|management|system|procedure|procedures|head office|the law|legislation|supervisor|manager) (says|say|do|does|will|would|has|have) (not|no) …1 (let|lets|allow|permit|enable|give|provide|exceptions)]',
    '[(the|our) (terms|contract|conditions|agreement|t "&" (cs|c)) …4 (you|that you) (accepted|agreed|signed|ticked) …10]',
    '[(regulations|rules|policy|policies|hands) (are|is)? …1 (tie|tied|bind|bound) …4]',
  ],
  unless: [
    ...RULE_OPENER,
    '(allows|lets|covers|entitles|gives|protects|entitled|right to|the right|in your favour|in your favor|covered|let me|let us|free of charge)',
    '(but|so|yet|and|which is why) …1 (i|we|you) (have|can|will|am|are|could|waived)',
    'you (can|get|qualify|may|have the right|are free)',
    '(and|so|but) (you (can|get|qualify|will)|your (room|doctor|card)|a (copy|certified)|(i|we) (have|will|can) !not|it is (done|free|fine)|expect|here) _',
    '(your) (policy|contract|tariff|agreement)',
    '(because|so that|that is when|means you|means that your|here is) …6',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['The gate stays shut [[according to the harbour rules]].'],
      ['[[Our policy is that it stays shut]].'],
      ['Opened boxes stay sold [[as per our policy]].'],
      ['[[It is against our rules]].'],
      ['[[Our terms exclude that kind of damage]].'],
      ['Sorry, [[head office does not allow]] it.'],
      ['[[The terms you accepted at the desk rule that out]].'],
      ['[[Policies tie our hands in this]].'],
    ],
    passes: [
      'As per our policy, opened boxes stay sold.',
      'Rules tie our hands: the pool stays shut.',
      'Our rules say May, but a copy is fine.',
      'Our rules say that you can cancel today.',
      'Our rules let me waive one fee, and the law entitles you to it.',
      'Our policy says no, but I can make it work.',
      'Our terms and your policy say the same.',
      'Our rules say Tuesday because that’s when the nurse is here.',
    ],
  },
});
