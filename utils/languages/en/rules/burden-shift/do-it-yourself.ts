import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This leaves the work to the customer.',
  why: 'Even one step you take over shows that you care.',
  match: [
    '[(please|you (will)? (need|have) to|you should|you must) …1 (arrange|organise|organize|book|buy|find|print|provide|source|hire) your own …4]',
    '[(it is|remains|that is|this is) (entirely|solely|really)? (up to you|your (responsibility|job|task|duty)|for you|down to you|on you|incumbent on you|incumbent upon you) to …6]',
    '[(the)? (onus|burden) (is|lies|rests|falls|of) …8]',
    '[(it falls to|we leave it to|is for) (you|the (customer|applicant|passenger|account holder|householder|patient|tenant|policyholder|claimant|student)) to …6]',
    '[(customers|passengers|patients|students|applicants|clients|guests|members|users|tenants|the applicant|the customer|the passenger|policyholders|residents) ((are|is) (advised|expected|required|responsible|asked|encouraged|themselves) (to|for)|(have|has) to|must|should|are to) (themselves)? (collect|arrange|obtain|contact|procure|address|check|provide|monitor|make|settle|verify|find|organise|organize|liaise) …6]',
    '[(you will|you would|you) (have|need) to (find|figure|work|sort|arrange|chase|trace|organise|organize|obtain|re-enter|reenter|start|look|collect|search|track|do|get|pursue|dispute|claim|prove|negotiate|rebook|book|buy|go) …5 (yourself|yourselves|by hand|on your own|from|out|again|over|with|through|at your own expense|elsewhere|separately)]',
    '[(you can|you could|please|just|simply|^) (look|find|check|google|search|track|sort|figure|work|download|print|see|do|read|trace|obtain|arrange|collect|get) …5 (yourself|on your own|online yourself|at your own (expense|cost|risk))]',
    '[(just google|google (it|that)|look it up|search (our|the) (forum|community|help centre|help center|knowledge base|faq|website)|(see|read|check|consult|visit) (our|the) (faq|faqs|help page|help pages|forum|website|help centre|help center|manual|community)|keep (checking|ringing|trying|calling|refreshing)|phone around|ring round|shop around|see for yourself) …5]',
  ],
  unless: [
    '(if you (prefer|like|would|want|ever)|you are welcome|whenever|in case|feel free)',
    '(on us|do not (cancel|blame)|get yourself)',
    '(no need|need not|do not (need|have)|never|without|instead of|so you do not|rather than|would not|should not)',
    '(i|we) (have|will|am|are|can) …3 (contact|call|ring|ask|chase|check|do|arrange|post|bring|found|find|look|walk|send|sent)',
    '(step|steps|here is|below|attached|link|then|click|walk you)',
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['[[Please arrange your own courier]].'],
      ['[[It is up to you to arrange it]].'],
      ['[[The onus lies on the buyer]].'],
      ['[[We leave it to you to inform them]].'],
      ['[[Passengers are advised to check the board]].'],
      ['[[You’ll have to find it yourself]].'],
      ['[[You can look it up yourself]].'],
      ['[[See our FAQ for the rest]].'],
    ],
    passes: [
      'If you like, you can look it up yourself.',
      'You don’t have to find it yourself, there is no need.',
      'The onus is on us to find it.',
      'We will arrange it, or you can do it yourself.',
      'See the FAQ link below.',
    ],
  },
});
