import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This is a stock phrase.',
  why: 'Words that fit everybody tell this customer nothing.',
  match: [
    '[(do not|please do not|never) hesitate to (contact|reach|get|call|ask|write) …5]',
    '[(thank you|thanks) for reaching out]',
    '[(we|i) understand how important (this|your|it) …5]',
    '[your (feedback|input|opinion|comments) (helps|help|allows|is|are|means) …6]',
    '[(thank you|thanks) (so much|very much)? for (being (a|our|such|part|with|one)|choosing|your (patience and|understanding and|kind (cooperation|understanding)|cooperation|co-operation|interest|continued|ongoing|valued|loyalty|custom|business)) …5]',
    '[(thank you|thanks) (so much|very much)? for (contacting|reaching out to|getting in touch with|calling|messaging) (us|our|the|@title|customer|support) …6]',
    '[(your|each|every) (request|call|enquiry|inquiry|feedback|satisfaction|business|message|opinion|query|complaint|case|concern|experience|custom|comfort|loyalty) (is|are) (very|extremely|always|so|really|highly)? (important|valuable|valued|appreciated|our (priority|top priority|number one priority|main)|of (utmost|great|the utmost)|a priority) …4]',
    '[(we|i) (truly|really|greatly|highly|sincerely|deeply|do|always)? (value|appreciate) (you as|your (business|custom|feedback|loyalty|patience and|understanding|cooperation|co-operation|patronage|continued)) …5]',
    '[(we|our team) (strive|strives|aim|endeavour|endeavor|pride ourselves|are committed|are dedicated|take pride|always try) (to|on|in) …6]',
    '[(we|i) (are|am) (always|here|committed) …2 (here|happy) to (help|assist|serve) (you)? …2]',
    '[(customer satisfaction is|we take (all|every|your|such) (complaints|complaint|feedback|matters|concerns|matter)? …1 (very|extremely)? seriously|your satisfaction is|rest assured that (we|your)|valued (customer|client|member|guest|user|subscriber)) …4]',
    '[(we look forward to (serving|hearing|being|continuing)|assuring you of our best|assuring you always) …6]',
    '[(your (message|request|enquiry|inquiry|ticket|email|case) has been (received|logged|forwarded|registered) (and|successfully|by)) …8]',
  ],
  unless: [
    '((patience|patient|understanding) (while|on|about|with|over|during|until|today|this)|because|for (telling|letting|sending|the|spotting|sorting|waiting)|i (aim|look forward))',
    '(patience|understanding|feedback) (while|on|about|with|and i|today|this week)',
  ],
  where: { question: false },
  examples: {
    flags: [
      ['[[Don’t hesitate to contact us]].'],
      ['[[Thank you for reaching out]].'],
      ['[[We understand how important this is to you]].'],
      ['[[Your feedback helps us improve]].'],
      ['[[We are always here to help you]].'],
      ['[[Thank you for being a valued customer]].'],
      ['[[Thank you for contacting us]].'],
      ['[[Your call is important to us]].'],
      ['[[We value your business]].'],
      ['[[We strive to give good service]].'],
      ['[[We take all complaints very seriously]].'],
      ['[[We look forward to serving you]].'],
      ['[[Your message has been received and will be read]].'],
    ],
    passes: [
      'Thank you for contacting us because you saw smoke.',
      'We appreciate your patience while the line is down.',
    ],
  },
});
