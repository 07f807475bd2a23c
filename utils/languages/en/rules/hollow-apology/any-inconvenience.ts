import { defineRule } from '../../../define.ts';

/** The rest of the clause, up to six words: what a new clause adds must not go with the formula. */
const TAIL = Array(6).fill('(!and !but !so !while !we !i _)?').join(' ');

export default defineRule({
  message: 'This apology owns nothing.',
  why: 'Naming what went wrong shows that you know what it cost them.',
  match: [
    '[(i am|we are|i|we)? …1 sorry (that)? you (had|have had|experienced|are having|were having) (a|an|this) (bad|poor|negative|unpleasant|disappointing|frustrating|less than) …2 (experience|time) …2]',
    `[(i am|we are|i|we)? …1 sorry to (hear|learn) (that)? you are (unhappy|disappointed|dissatisfied|not (happy|satisfied)|upset) ${TAIL}]`,
    `[(i|we|please accept|our|my|sorry|apologies|very|so|and|sincerely)? (am|are|do|would like to|wish to|must|our|my)? (very|so|truly|really|deeply|sincerely|sincere|terribly|again)? (sorry|apologise|apologize|apologies|regret) (again|sincerely)? (for|about|that|if)? (any|the|this|all|some|possible|whatever) …3 (inconvenience|inconveniences|trouble|bother|misunderstanding|confusion|distress|frustration|discomfort|disruption|issues|issue|problems|concern) (caused|this|that|you|it|may|might|has|have)? ${TAIL}]`,
    `[(i|we|our|my|very|so|and)? (am|are|do)? (very|so|truly|really)? (sorry|apologise|apologize|apologies) (if|should|in case) (this|that|it|there|the|you|your|we|i|any|our|anything|something|my|these|things) ${TAIL} ${TAIL}]`,
    `[(i|we)? (am|are)? (very|so)? sorry (that)? you (feel|felt|think|thought|see it|took|are (not happy|unhappy|disappointed|dissatisfied)|were (not happy|unhappy|disappointed|dissatisfied)|have had to feel) ${TAIL}]`,
    `[(i|we) (regret|apologise for|apologize for|am sorry for|are sorry for) (any|the inconvenience) ${TAIL}]`,
    '[(any|the|this)? (inconvenience|trouble) (is|was|caused is) …2 regretted]',
  ],
  unless: [
    '(our (mistake|fault|error)|my (mistake|fault|error)|we (forgot|failed|sent|lost|missed|charged|overlooked)|i (forgot|failed|sent|missed|overlooked)|should have|should not have)',
    'sorry if (i|we) (was|were|have|had|sounded|am|misunderstood|confused|seemed|did)',
    '(trouble|inconvenience|delay|disruption|problems|issues) (with|getting|reaching|logging|at|on your|you had|you have had|during)',
    '(disturb|bother|chase|ask) (you)? (again|at)',
  ],
  fixes: ['I’m sorry about ▢'],
  examples: {
    flags: [
      ['[[We’re sorry you had a bad experience]].'],
      ['[[We’re sorry to hear that you’re unhappy]].'],
      ['[[We apologise for the disruption caused]].', 'I’m sorry about ▢.'],
      [
        '[[I apologise for any confusion this may cause you]] and will reprint the map today.',
        'I’m sorry about ▢ and will reprint the map today.',
      ],
      ['[[Sorry if the drums kept you awake]].', 'I’m sorry about ▢.'],
      ['[[I’m sorry you feel that way]].', 'I’m sorry about ▢.'],
      ['[[We regret any noise]].', 'I’m sorry about ▢.'],
      ['[[Any inconvenience is regretted]].', 'I’m sorry about ▢.'],
    ],
    passes: [
      'We’re sorry for the trouble, we lost your form.',
      'Sorry if I was unclear on the phone.',
      'I’m sorry for the trouble with your line this week.',
      'Sorry if it may bother you again.',
    ],
  },
});
