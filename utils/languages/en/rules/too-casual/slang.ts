import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is very casual for somebody who is upset.',
  why: 'A joke or slang can feel as if the matter weren’t taken seriously.',
  match: [
    '^ [(oops|whoops|haha|hahaha|lol|yikes|uh oh|oopsie|ha|hehe|oh snap|dang|bummer|ouch|wowza|yo|hey hey|eek) ","? {rest}]',
    '^ [(oops|whoops|haha|hahaha|lol|yikes|uh oh|oopsie|ha|hehe|oh snap|dang|bummer|ouch|wowza|yo|hey hey|eek) _ "," {rest}]',
    '[^ …12 ","? …12 (lol|lmao|haha|hahaha|hehe|omg|😂|🤣|😅|😜) @symbol?]',
    '(lol|lmao|rofl|haha|hahaha|hehe|omg|oopsie|oopsies|whoops|oops|yikes|yolo|smh|tbh|idk|btw|nvm|imo|brb|jk)',
    '(@symbol|":" ")"|";" ")"|xd)',
    '[(no (worries|biggie|sweat|probs|prob|can do)|my bad|gotta love (it|them|that|those|a)|got to love …2|shit happens|stuff happens|easy peasy|chill|chillax|dude|bro|awesome sauce|hiccup|bits and bobs|ta ta|toodles|cheerio|bummer|what a bummer|sucks to be|you guys|nah|nope|yep|yup|yeah|kinda|chin up|hang in there|fingers crossed|tough luck|tough cookie|hard luck|wild ride|went bonkers|gone (awol|walkabout|for a wander)|playing up|having a (moment|tantrum|bad day|wobble)|on the fritz|acting up|hit the fan|crazy (times|busy)|welcome to the club|join the club|murphy is law|mondays|monday blues|friday feeling|happy days|super easy|super duper|holy (cow|moly))]',
  ],
  unless: ['(type|choose|click|press) …3 @symbol', '(no worries|hiccup) (at all|about)'],
  when: { upset: 2 },
  examples: {
    flags: [
      { reply: '[[Yikes Ann, the van took a nap]].', customer: 'I am furious.' },
      { reply: '[[Well, the van took a nap haha]].', customer: 'I am furious.' },
      { reply: '[[Oops, looks like the box went for a walk]].', customer: 'I am furious.' },
      { reply: '[[The box is late lol]].', customer: 'I am furious.' },
      { reply: '[[The box is late 😂]].', customer: 'I am furious.' },
      { reply: 'It is coming, [[my bad]].', customer: 'I am furious.' },
    ],
    passes: [
      { reply: 'Oops, the box is late.', customer: 'Hi, when does the shop open?' },
      { reply: 'To react, press the 😂 key.', customer: 'I am furious.' },
      { reply: 'It is no worries at all.', customer: 'I am furious.' },
    ],
  },
});
