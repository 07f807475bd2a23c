import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This sends the customer off to do it.',
  why: 'Whoever asked for help hoped you would take it off their hands.',
  match: [
    '[(you (will|would)? (have|need|want) to|you (must|should|can|could|may|might|ought to|had better|would better|need to)|you are (advised|welcome|free|better off|best)|you may (want|wish) to|(we|i) (would)? (suggest|recommend|advise|ask|encourage|urge) (that)? you (to)?|(it is|would be|it might be|it may be|might be|may be|it is best|best) (best|worth|better|quicker|easier|advisable|an idea|a good idea)? (if you|to|for you to)?|please|kindly|better|feel free to|try to|^ (simply|just|then|first|so|instead)?|"," (so|then|and|just)?) (please|directly|also|just|first|then|always|try)? @contact (directly|straight|with|to|up|the|your|our|a|an|my|their|any|local|other|old|own|nearest|sending|previous|customer|services|at)? …2 @third-party (directly|yourself|instead|and|to|for|about|them)? …8]',
    '[(it is|would be|might be|may be|best|better|simply|just) …1 (worth|ringing|calling|contacting|asking|emailing|chasing|taking it (up)?|speaking|trying|checking with) (ringing|calling|contacting|asking|emailing|chasing|taking it|speaking to|checking with|visiting|getting in touch with|to|with) (it|them|him|her|the|your|a|directly)? …8]',
    '[(contact|call|ring|phone|email|ask|message|chase|text|tell) (them|him|her|@title) (directly|yourself|first|and|to|for|why|whether|if|on|about) …8]',
    '[(take|bring|send|return|post|drive|go) (it|them|this|that|your _|the _) …1 (in|into|back|along|down|over)? (to|with) (a|an|the|your|our|any) …3 @third-party …6]',
    '[@third-party (is|are|would be|will be|should be) (the|a)? …1 (one|ones|people|person|place|best place|best person|right place) (you|to|who|that) …8]',
    '[(your|the|a) @third-party (has|have|needs|need|ought|should|must) to be (contacted|called|asked|chased|informed) (by you|by yourself)? …6]',
    '[(take (it|this|that) up with|sort (it|this|that) out with|settle (it|this|that|the dispute) with|discuss (it|this|that) with|liaise with|negotiate (it|this)? with|refer to) (him|her|them|the|your|whoever|someone) …8]',
  ],
  unless: [
    '(if you (prefer|like|would|want|ever|need|smell|are in danger|feel)|in an emergency|emergency|999|911|112|101|in case|should you prefer|any doubts)',
    '(no need|need not|do not (need|have)|never|without|instead of|so you do not|rather than|would not|should not|do not) …6',
    '(i|we) (have|will|am|are|can|could) (now|already|just|also|go|be|happily|gladly|personally)? …2 (contact|contacted|called|call|rung|ring|asked|ask|chase|chased|chasing|calling|ringing|asking|contacting|speak|spoken|email|emailed|liaise|take|taken|told|tell|get|write|written|check)',
    '(i|we) (will|would|can|shall)? (settle|liaise|sort|take|discuss|negotiate|drive|bring|refer)',
    '(i|we) (will|can|have) …8 and (ask|asked|tell|call|contact|email)',
    '(so|and|but) (i|we) (have|rang|asked|called|sent)',
    '(i|we) (contact|called|rang|asked|chased|phoned|emailed|spoke|wrote|rung|messaged)',
    '(our|us|we will|i will|my) (driver|courier|warehouse|engineer|technician|bank|depot|lab|doctor|surgery|shop|store|workshop|pharmacy)',
  ],
  where: { question: false, conditional: false },
  examples: {
    flags: [
      ['[[Please contact the courier directly]].'],
      ['[[It’s worth ringing them about it]].'],
      ['[[Ask them to trace it]].'],
      ['[[Take it to a garage]].'],
      ['The [[landlord is the one to ask]].'],
      ['[[Your employer needs to be contacted by you]].'],
      ['The rest you can [[sort it out with your host]].'],
    ],
    passes: [
      'If you smell gas, please call the operator.',
      'You don’t need to contact the courier.',
      'I have contacted the courier, so please ask the shop nothing.',
      'We can send it there and ask the shop.',
      'We liaise with the shop and will settle it with them.',
      'The bank is the one to ask, so I rang them.',
      'We called the hotel, best ask the hotel for a towel.',
      'Please hand it to our driver, then call the bank.',
    ],
  },
});
