import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This hides behind a rule.',
  why: 'Saying what you can do keeps the customer with you.',
  match: [
    '[(i|we|agents|this office|our team|staff) (am|are|is|was|were) (simply|just|strictly|unfortunately|afraid)? (not|no longer) (allowed|permitted|authorised|authorized|supposed|at liberty|entitled|empowered|meant) …5]',
    '[(do|does) not have (the)? (authority|authorisation|authorization|permission|power|clearance) …4]',
    '[(my|our) hands are (rather|a bit)? tied …4]',
    '[(rules (are|is) rules|policy is policy|the rules are the rules|(no|make an|make|making) (exception|exceptions) (for|to|can|are|will|"."|",")|same (rule|rules) for|above my pay grade)]',
    '[((we|i) would have to (make|do) (one|it|the same|that) for (everyone|everybody)|that is (just|simply) how (our|the|it|we) …2 (work|works|do it|done)|how we have always done it)]',
    '[(for|due to) (data protection|security|legal|compliance|privacy|regulatory|gdpr|insurance|contractual) (reasons|purposes|rules|regulations|reason) …6]',
    '[(the (system|computer)|system|it) (does|will|would|can) not (let|allow|permit) (me|us) …4]',
    '[(those|these|that) (are|is) (just|simply)? (the|our) (rules|terms|policy|regulations|conditions|procedure) …3]',
    '[(have|has|need|obliged|bound|required) (to follow|to comply with|to stick to|to adhere to|by|to go by) (the|our|strict|company|all|these|certain)? …1 (regulations|rules|procedure|procedures|policy|policies|guidelines|protocol|terms) …3]',
    '[(make|making|allow|grant) (any|an|no) (exception|exceptions) …4]',
    '[not allowed (to|by|on|under) …4]',
    '[(clause|section|article|paragraph) @number …6]',
  ],
  unless: [
    '(but|so|yet|and|which is why) …1 (i|we|you) (have|can|will|am|are|could|waived|made)',
    '(because|so that|your own safety|nobody but you|covers|helps|in full|right)',
    '(you|dogs|guests|passengers) (are|is) (not)? allowed',
    '(made|make) an exception (for you|here|this time)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['I can’t [[make any exceptions]].'],
      ['We [[have to follow the regulations]].'],
      ['[[Those are the rules]].'],
      ['[[I’m not allowed to give that out]].'],
      ['I [[don’t have the authority for that]].'],
      ['[[My hands are tied here]].'],
      ['[[Rules are rules]].'],
      ['[[That’s just how our contracts work]].'],
      ['[[For data protection reasons it stays shut]].'],
      ['[[The system doesn’t let me change it]].'],
      ['It’s [[not allowed under these terms]].'],
      ['[[Section 4.2 rules it out]].'],
    ],
    passes: [
      'I’m not allowed to do it alone, but I have asked my lead.',
      'For security reasons, so that nobody but you sees it, it comes by post.',
      'You are allowed two bags, not allowed to sell them.',
      'We made an exception for you under section 4.',
    ],
  },
});
