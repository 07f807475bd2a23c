import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This doubts what the customer says.',
  why: 'Whoever isn’t believed stops listening.',
  match: [
    '[you (must|may|might|could)? (be|have been|are|were) (mistaken|confused|misinformed|wrong about|mixing|incorrect|imagining)] ',
    '[you must have (misread|misheard|misunderstood|got|confused|been|pressed|misremembered|mistaken|imagined|caught|done|spoken)]',
    '[(i|we) (find (that|this|it) (very|rather|quite)? (hard|difficult) to (believe|accept)|(very much|really|highly)? doubt (that|it|this|very much)|struggle to (believe|accept|see)|(would)? dispute (that|this|any|the)|have no reason to doubt|resent|(do|did) not (recall|accept|agree|believe|think) (that|any|it|ever|this|saying|your|we|with)) …6]',
    '[that (is|was) (not|never) (what|how) (was|we|happened|our|i|the|it|my|any|you) …4]',
    '[((our|the|my) (records|logs?|system|notes|log|data|scan|screen|record) (show|shows|say|says|tell|tells|clearly|indicate|indicates|confirm|suggest|suggests|do not|does not) (no|that no|otherwise|different|that you|you|something|nothing|a different|not) …5|according to (our|my) (records|notes|system|logs) …8)]',
    '[(that is (news to me|your (interpretation|opinion|version|view))|a different version|that is impossible|none of (that|this) proves|your (complaint|claim) (has no|is without|is unfounded)|whatever you (claim|may|think|were)|so you (say|claim)|you (claim|allege) (that|to|it|you))]',
    '[(the|our) (terms|contract|brochure|website|booking page|page|notice|listing|confirmation|email|letter|instructions|t|advert|offer) …4 (was|were|is|are|clearly|never|does|did|quite) …1 (say|said|says|states|stated|clear|clearly|explicit|state|mentioned|approximately) …3]',
  ],
  unless: [
    '(not|never) (be)? (mistaken|wrong|confused)',
    '(so|and|but|which) …2 (i|we|you) (have|will|am|are|paid|can|owe|failed|were right|tells me)',
    '(sorry|apologise|our mistake|my mistake|wrongly|good enough|should have|right|easily|easy|confusing|small|faint)',
    '(if|when|in case|unless|because|to (ask|check|confirm|see)) …8',
    '(our records|the log|our log|the records|the notes) (show|shows) …4 (paid|sent|left|delivered|arrived|booked|called|rang)',
    '(i|we) (do|did) not think (you|that you) (need|should|have|owe)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['I think [[you are mistaken]].'],
      ['[[You must have misheard]].'],
      ['[[I find that hard to believe]].'],
      ['[[That’s not what was agreed]].'],
      ['[[Our records show no such call that day]].'],
      ['Well, [[that’s news to me]].'],
      ['[[The contract is quite clear on that]].'],
    ],
    passes: [
      'You are not mistaken, the driver was late.',
      'Our records show no call, and I will ask why.',
      'That is not what you should have got, sorry.',
      'If our records show nothing, send me the slip.',
      'According to our records, the records show you paid.',
      'I don’t think you need that, and I do not think that it helps.',
    ],
  },
});
