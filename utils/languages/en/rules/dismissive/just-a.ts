import { defineRule } from '../../../define.ts';
import { SMALL_COMFORT } from '../../fixable.ts';

export default defineRule({
  message: 'This makes the matter small.',
  why: 'To the person it happened to it isn’t small.',
  match: [
    '[(a|another|one|two|three|few|couple of|_ more) (few|more)? (days|day|hour|hours|minutes|week|weeks) (will|would|can) not (hurt|kill|matter|harm) …3]',
    '[_ (happens|happen) (sometimes|a lot|all the time|now and then|from time to time|occasionally|to everyone|to everybody)]',
    '[(it|this|that|these|they|"£"|there) (is|was|were|are) nothing (more than|but) (a|an|one|two|three|five|ten|@number|some|the|your|"£"|"$"|"€"|minor|cosmetic|small|temporary|money|how|normal|part|matter) …3]',
    '[(it|this|that|these|they|there) (is|was|were|are) (only|just|merely|simply|hardly|literally (just)?) (how|the way) …4]',
    '[not (such)? (a|that) (big|huge|major|real|serious) (problem|issue)|(no|not a|not such a|hardly a|not that) (big)? (deal|biggie|drama|disaster|tragedy|emergency|catastrophe|rocket science)]',
    '[(hardly|not exactly|not really|not) the end of the world]',
    '[(it|this|that|a|these|there) …4 (is|are) (hardly|not) …1 (worth (an|a|the|your)|an emergency|a disaster|a tragedy|life or death|complicated|difficult|hard|brain surgery|serious|so bad|that bad|the worst|a matter of) …3]',
    '[(such|these|those|things|stuff|it|mistakes|delays|accidents) (things|like this|like that)? (just)? (happen|happens) (to everyone|to everybody|all the time|sometimes|every day|you know|now and then)?] $',
    '[(it|this|that|which|there) (is|was) (a|just a|only a) (very|rather|really)? (minor|slight|tiny|trivial|little|small) (scratch|delay|detail|matter|issue|problem|thing|amount|mark|inconvenience|error|mistake|difference|sum|hiccup|wait) …2]',
    '[(as bad as (it|you|that)|mountain out of|molehill|not the only (one|customer|person|client|patient|passenger|student))]',
    '[(is|are) (perfectly|completely|quite|totally|entirely)? (normal|common) (and|,)? (happens|happen|for|with|in) …4]',
    '[surely (you|it|that|this|one|a) (can|could) !not …4]',
    '[(could (be|have been) (a lot|far|much)? worse|much worse off|real (problems|emergencies)|first world (problem|problems)|just how it is|just the way it is|that is life|just one of those things|nothing serious|storm in a teacup|peanuts|small potatoes|hardly matters|does not really matter|minor (detail|matter|inconvenience|issue|inconveniences)|trivial|a slight inconvenience|little inconvenience|a tiny bit)]',
  ],
  unless: [...SMALL_COMFORT, '(but it matters|to you|good news|happy|glad|not (just|only|simply|merely) a) …6'],
  where: { question: false },
  examples: {
    flags: [
      ['[[A few days won’t hurt]].'],
      ['[[Mould happens sometimes]].'],
      ['This [[is perfectly normal and happens to all]].'],
      ['[[Surely you can wait till Monday]].'],
      ['I’m sure it isn’t [[as bad as it]] seems.'],
      ['[[It was a minor scratch]].'],
      ['[[It’s nothing but a game]].'],
      ['[[That’s simply how it is]].'],
      ['A lost photo is [[no big deal]].'],
      ['A late tram is [[not exactly the end of the world]].'],
      ['[[This is hardly worth an email]].'],
      ['With storms, [[these things happen]].'],
      ['On Monday it [[could be worse]] here.'],
    ],
    passes: [
      'Nobody died.',
      'That is not really the end of the world, you know.',
      'That’s no big deal.',
      'These things happen.',
      'It could be worse.',
      'The good news is, it’s only a scratch.',
    ],
  },
});
