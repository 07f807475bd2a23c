import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'That others had no problem doesn’t help this customer.',
  why: 'It can sound as if they weren’t believed.',
  match: [
    '[(we|i) have never (heard of|come across|known|encountered|experienced) (this|that|it|such|anything) …3]',
    '[all (of)? (our|the)? other (customers|clients|guests|patients|passengers|users|orders|members) …5]',
    '[(i|we) can assure you (that)? (our|the|we|my|this|all|it|nobody|no) …6]',
    '[(nobody|no one|no other|none of (our|the)|not one of our|no (customer|customers|other customer)) (else|customers|customer|other)? …3 (has|have|had|is|are|was) …1 (ever|else)? …1 (reported|complained|had|mentioned|raised|experienced|noticed|this|that|having|rung in|seen) …3]',
    '[(you are|yours is) the (first|only) (one|person|customer|complaint|customers) …6]',
    '[(we|i) (have|had|did)? (never|not) (ever)? (had|received|heard|seen|get|have|got) (a|any|one|this|such|an) (single|other)? (complaint|complaints|problem|problems|issue|issues|report|reports) …3]',
    '[(our|the|my) (courier|system|systems|staff|drivers|driver|team|engineers|advisers|advisors|agents|colleagues|couriers|records|software|equipment|warehouse|website|doctors|nurses|engineer|meters|monitoring) (never|always|(do|does|can|could|would) not (make|lie|lose|do|forget|behave|ring|say|speak|miss|have|leave|act|treat)|would never|are always|is always|would not|are (highly|well|fully|properly) trained|are very|is very) …6]',
    '[(it|everything|the (site|website|app|system|page|line|network|service)) (works|worked|is working|is|was|looks) (fine|perfectly|perfectly well|normally|perfectly fine|correctly|ok|okay) (for (me|us|everyone)|here|on (our|my) (end|side)|in (our|your) area|at our end|when it left|",")]',
    '[(other|our other|all our|all other) customers …4 (happy|satisfied|fine|no (problem|problems|complaints))]',
  ],
  unless: [
    '(yet|safe|soon|so your|but|so i|so we|so that|thank you|sorry|until you|before you|helps|screenshots)',
    '(our system|the system|our (website|app|records|software)) (does|do|did|can|will) not (show|have|hold|let|allow|yet|support|recognise)',
    '(have|had|seen|has) …6 (yours|yourself)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[We have never heard of this]].'],
      ['[[All our other guests got theirs]].'],
      ['[[I can assure you that our staff are polite]].'],
      ['[[Nobody else has reported this]].'],
      ['[[You’re the first person to say it]].'],
      ['[[We’ve never had a complaint about it]].'],
      ['[[Our drivers always ring the bell]].'],
      ['[[It works fine for me]].'],
      ['[[Other customers are perfectly happy]].'],
    ],
    passes: [
      'Nobody else has reported this yet, so your photo helps.',
      'Our system doesn’t show the call.',
      'No other has been seen as often as you have seen yours.',
    ],
  },
});
