import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This reminds the customer that it was said before.',
  why: 'Whoever asks again needs the answer, not the reminder.',
  match: [
    '[(as|like) (has been|was|i have|we have|i had|we had|i|we|you have been|you were|is)? (already|previously|clearly|repeatedly|also|just|ever so|so|earlier|once)? (said|stated|mentioned|explained|advised|told|noted|outlined|informed|indicated|pointed out|written|communicated|clarified|confirmed|specified|described|notified|warned|keep saying|keep telling) (to you|you|above|before|earlier|already|below|in|by|on|several|many|twice|clearly)?]',
    '[(we|i) did (already|clearly)? (tell|inform|explain|mention|say|warn|advise|let) (you|this|that|it) …4]',
    '[(let me|allow me to|i will|to|i have to|i must) (repeat|reiterate) (this|that|it|myself|what|once) …3]',
    '[as per (my|our|the) (last|previous|earlier|prior|below|above) …2]',
    '[(i|we) (have|had) (already|previously|repeatedly|now|clearly) …1 (said|stated|mentioned|explained|advised|told|answered|informed|replied|addressed|covered|sent|given|pointed|been over|clarified|discussed) (this|that|you|to|it|your)?]',
    '[(already|previously) (told|explained|answered|informed|advised|addressed|covered|stated|mentioned|discussed|asked and)]',
    '[(my|our|the) (last|previous|earlier) (e-mail|email|message|reply|letter|response|note) (clearly|already|which|explains|explained|said|states|stated|sets|set|says|covers|covered|was|should)]',
    '[as (clearly|plainly|already|explicitly) (stated|written|shown|set out|described|mentioned|explained|indicated|displayed)]',
    '[as (discussed|mentioned|explained|stated|advised) (at length|in detail|many times|before|repeatedly|numerous|several|twice|earlier|previously|above|in my|in our)]',
  ],
  unless: [
    '(as|like) you (have|had|so|also|rightly|correctly|already)? (have|had|rightly|correctly|already|also)? (said|stated|mentioned|explained|noted|pointed|told|wrote|described|informed)',
    'you (have|had)? (already|previously) (told|explained|answered|sent|mentioned|gave|given|said)',
    '(should not|shouldn’t|sorry|did not|had not|never|not) …6 (already|explained|told|mentioned|said|stated|advised)',
    '(already|just) (sent|given|answered) (it|them|the|a|your) …6 (today|this morning|yesterday|back|to you|on|now|out)',
    '(already|just|previously) (told|informed|sent|explained|given|asked|discussed) (the|our|my|them|him|her|it|your) (courier|driver|team|colleague|colleagues|manager|bank|engineer|warehouse|carrier|supplier)',
  ],
  examples: {
    flags: [
      ['[[Let me repeat this for you]].'],
      ['[[We did tell you about it]].'],
      ['[[As already mentioned]], the part comes on Monday.'],
      ['[[As per my last email]], it takes a week.'],
      ['[[I have already told you]] the price.'],
      ['This was [[previously answered]].'],
      ['[[Our previous e-mail clearly]] says so.'],
      ['[[As clearly stated on]] the page, it opens at ten.'],
      ['[[As discussed at length]], we don’t ship there.'],
    ],
    passes: [
      'As you mentioned, the part comes on Monday.',
      'You’ve already told us about it, as you explained.',
      'I’m sorry that it had not been explained.',
      'I have already sent the box this morning.',
      'We’ve already told the courier.',
    ],
  },
});
