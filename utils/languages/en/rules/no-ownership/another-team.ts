import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This passes the customer along.',
  why: 'They wrote to one company and hope that somebody there takes it up.',
  match: [
    '[(that|this|it|which|these|those|the _|_) (is|are|would be|comes|falls|belongs|sits|come|will be) (with|under|to|in|a|an|the|really|actually|not|something|for)? …2 (another|a different|a separate|separate|other|different|the (billing|sales|finance|shipping|it|technical|fraud|complaints|logistics|legal|marketing|warehouse|claims|accounts|returns|dispatch)) (department|team|teams|desk|division|branch|office|company|unit|matter|issue|thing|people)? …3]',
    '[(not|outside|beyond|out of) (of)? (my|our|this) (department|area|remit|team|desk|job|hands|control|jurisdiction|responsibility|section|scope|counter|office|queue) …3]',
    '[(i|we) (am|are) (just|only|merely|simply) (the|a|in|on|here|chat|support|first|customer|billing|sales|an) …4]',
    '[(i|we) (only|just|merely) (answer|deal|handle|do|follow|take|type|look|pass|started|work|see) …6]',
    '[(is|are|was|lies|has) (nothing to do with|none of) (me|us|my team|our (team|department|side)) …3]',
    '[(you would|you will) (have|need) to (ask|blame|speak|talk|check) (the|to|with) …4]',
    '[((no say in|no influence on|no influence over|no control over|no insight into|no visibility|no access to what) …5|(was|were) before my time|a different (agent|colleague|person|shift)|someone else (took|handled|told|promised|did|dealt)|whoever (told|took|promised|said|did|handled) …5|i was not (there|here|on shift|involved|informed)|(sales|marketing|reception|the agent|my colleague) (promised|told|said|sends|sent|did) (you)? (that|this|those|it) …4)]',
    '[(come|got|reached) …1 (through)? to the wrong (place|department|team|person|number|desk) …4]',
    '[(bears|bear|accept|have|take) no responsibility …4]',
    '[(is|are|are|be) (decided|taken|handled|made|dealt with|managed|run) (elsewhere|by (another|someone else|a different|head office|others)) …4]',
  ],
  unless: [
    '(so|but|and|yet) ","? (i|we|you) (have|will|am|are|can|could|know|shall|did|put|asked|reported|rang|called|told|passed)',
    '(so|but|and|yet) (i|we) _',
    '(this is _ from|i just started|may|good (morning|afternoon|evening))',
    '(i|we) (have|will) …2 (asked|passed|sent|forwarded|spoken|put|called|transferred|reported|ask|pass|send|speak|put|transfer|call|see|ring|stay)',
    '(my job|our job|on us|right place|happy to|still)',
    '(only|just) (need|want|ask|have|take a|takes) …6',
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['[[That’s another department]].'],
      ['It is [[out of my hands]].'],
      ['[[We’re just the first line]].'],
      ['[[I only answer the mails]].'],
      ['The fine [[has nothing to do with us]].'],
      ['[[You’d have to ask the warehouse]].'],
      ['That [[was before my time]].'],
      ['You [[got to the wrong desk]].'],
      ['We [[bear no responsibility here]].'],
      ['Prices [[are decided elsewhere]].'],
    ],
    passes: [
      'That’s another department, but I have called them.',
      'That’s another desk, so we rang them.',
      'This is Ben from another team.',
      'This is another team, I will speak to them.',
      'It’s before my time, and still mine to fix, happy to do so.',
      'I only take a look, we only need a photo.',
    ],
  },
});
