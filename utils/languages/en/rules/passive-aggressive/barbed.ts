import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This has an edge.',
  why: 'A barb is all the customer will remember.',
  match: [
    '[if you (look|read|check|go back|scroll|refer|see) …2 (my|our) (last|previous|earlier|first|original) …3]',
    '[(thank you|thanks|glad|good) (for|to see|that) (you|it|this)? (finally|at last|eventually) …4]',
    '^ [again "," (we|i|the|this|that|it|there|as|please|you) …6]',
    '[(once (again|more)|yet again|for the (second|third|fourth|fifth|last|final|umpteenth|hundredth|nth) time|how many (more)? times|one more time)] ("," |i|we|the|your|and|do|must|since|it|this|please|slowly)',
    '[(i|we) (will|can|must|have to|am happy to|am|shall|only) (only|once)? (repeat|repeating) (myself|ourselves|it|this|that|again)]',
    '[(we|i) have been (over|through) this (already|before)?]',
    '^ …1 [(interesting|funny|strange|odd|curious|amusing) (that|how) _ _]',
    '[(surprise ","? surprise|congratulations on (locking|breaking|losing|deleting)|bless your heart|with all due respect|ad nauseam|good for you|you are welcome ","? by the way|noted ","? along with your tone|thanks for (letting me know how to|telling me how to|the lecture))]',
    '[(glad|good|nice|lovely|great) (to see)? (that)? you (have)? (finally|at last|eventually) _]',
    '[(i|we) trust (that)? (this|that|you) (finally|now|will|settles|answers|clarifies|is clear|understand|clear|is now)]',
    '[it would (help|be helpful|be nice|be great|have helped) (enormously|a lot|us)? if you (actually|had|read|first|answered|stopped)]',
    '[(the answer (is|remains|has not) (still)? (no|the same|changed|unchanged)|same answer|asked and answered|my answer has not)]',
    '[(next time you could|unlike some|anything else you would like to complain|which is the (third|fourth|fifth|sixth|tenth) (this|one|today)|(third|fourth|fifth|sixth) (reminder|message|email|e-mail) (today|this))]',
  ],
  unless: [
    '(sorry|apologise|(thank you|thanks) (once|again|so|very)|should not|would not|had to|never) …8',
    '(i|we) will (not)? (ask|make you|need)',
    'once (again|more) (for|to)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[If you look at my last message]], it’s there.'],
      ['[[Thank you for finally sending the form]].'],
      ['[[Again, we cannot see your screen]].'],
      ['[[Once again]], the desk is closed.'],
      ['[[I can only repeat myself]].'],
      ['[[We’ve been over this]].'],
      ['[[Interesting that you mention]] it now.'],
      ['[[Surprise, surprise]], it rained.'],
      ['[[Good to see you finally found it]].'],
      ['[[I trust this settles]] the matter.'],
      ['[[It would help if you actually]] looked.'],
      ['[[The answer is still no]].'],
      ['That is [[anything else you’d like to complain]] about.'],
    ],
    passes: [
      'I’m sorry that the driver came late once again.',
      'Here is the map once again for the trip.',
      'We will not ask one more time slowly.',
    ],
  },
});
