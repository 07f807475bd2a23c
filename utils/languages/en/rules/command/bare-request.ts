import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This asks without a please.',
  why: 'One soft word turns an order into a request.',
  match: [
    '(^ …2|"," (then|so|and|now)?|":"|"–"|"-"|so|but|and|then) [(send|give|provide|forward|show|tell|email) (me|us) (the|your|a|an|proof|all|both|what|which|why|exactly|it|them|photos|photo|screenshots|details|copies|that|his|her|some)]',
    '^ ((so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?)? [(pay|settle|return|sign|submit|complete|resubmit|resend|send|post|fill in|fill out|fill|upload|provide|produce|supply|confirm|correct|explain|describe|update|hand over|remove|transfer|renew|scan|measure|take) (it|them|this|that|the|your|his|her|all|a|an|both|every|proof|each)] …6',
    '^ ((so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?)? [(reply|respond|write|email|call|ring|phone|come|go|report|text) (back|in|here|us|to this|to me|to us|with|between|before|after|by|to the|to your|me) _]',
    '^ ((so|then|okay|ok|no|well|now|yes|first|simply|just|but|and) ","?)? [(read|check|make sure|ensure|be sure|remember|consult|review|verify|double-check|look at) (that|your|you|to|the|our|all|every|again|carefully|section)]',
    '(^|","|and|so|then|":"|but) [(do not|never|stop|quit) (call|calling|write|writing|email|emailing|contact|contacting|message|messaging|ring|ringing|phone|phoning|ask|asking|send|sending|reply|replying|come|open|opening|chase|chasing|bother|bothering|close|shouting|complaining|blaming)] …4',
    '[(now|immediately|at once|today|or else|without delay) (send|pay|call|reply|answer|sign|listen|wait)]',
    '^ [(wait|listen|hurry|be quiet|be patient|have patience|hold on until|stay there|just wait|get|find|make) (to|until|till|for|up|your|the|a|yourself|an appointment|me)]',
  ],
  unless: [
    '(please|kindly|if|when|whenever|could you|would you|can you|may i|can i|should you|feel free|once|thanks|thank you|for you|let me|happy to)',
    '(click|press|tap|select|choose|menu|settings|button|tab|screen|field|page|app|link|icon|restart|switch|turn|step|then|unplug|hold)',
    'tell (me|us) (which|what|when|where|how|if|whether) …10 and (i|we)',
    '(send|tell|upload|confirm|return|scan|bring|pay|sign|reply|complete|fill in|provide|forward|show|write|update|email) …10 (and|so) (i|we|you|your|it|that|she|he) _',
    '^ (i|we) (will|have|can|am|are) …3 (send|pay|call|reply|check|return|post|wait)',
    '(any time|anytime|any day|no need|free|way|easiest|quickest|option|you can|do not need|need not)',
    'take (your time|a look|care|a seat|all the time|it easy|as long|a photo|a few|a picture|the)',
    '">"',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[Send me the]] order number.'],
      ['[[Pay the]] balance online.'],
      ['[[Reply with your]] tenancy number.'],
      ['[[Check your]] spam folder first.'],
      ['[[Do not call]] again.'],
      ['The file is old, [[now sign]] a new one.'],
      ['[[Wait until]] the 15th.'],
    ],
    passes: [
      'Please send me the order number.',
      'Check your menu for the blue tab.',
      'We will send it, so send us the slip.',
      'Check the shelf, it’s the quickest way.',
      'Take your time with the form.',
      'Scan the code and it sets itself up.',
      'Tell us which module and we look it up.',
      'Check the list > Orders.',
    ],
  },
});
