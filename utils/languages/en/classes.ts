import { salutations, titles } from './names.ts';
import { serviceClasses } from './service-classes.ts';

/**
 * Classes that patterns name with @. An entry is a pattern; entries of several words work too. The engine itself asks for:
 * customer-subject, company-subject, not, if, joiner (frames); salutation, title-word, nobody (names); time, asks-when,
 * asks-amount, asks-how, asks-why, free-of-charge, yes-no, generic (questions); interface, acronym, emphatic (shouting);
 * placeholder-talk; feeling-word (empathy). What service speaks of is in service-classes.ts.
 */
export const classes: Record<string, readonly string[]> = {
  ...serviceClasses,
  'customer-subject': ['you'],
  'company-subject': ['we', 'i', 'our'],
  not: ['(not|never|no|nothing|nobody|none|neither|nor|unable|without)'],
  if: ['if', 'unless', 'whether'],
  joiner: ['(and|but|because|so|although|though|while|which|since|whereas)'],
  salutation: salutations.flatMap((words) => words.split(' ')),
  'title-word': titles,
  nobody: [
    '(all|team|there|everyone|customer|client|user|member|sir|madam|valued|colleague|friend|guest|again|and|or|for|to|both|subscriber|passenger|resident|patient|student|applicant|policyholder)',
  ],
  time: [
    "(today|tomorrow|tonight|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|weekend|january|february|march|april|june|july|august|september|october|november|december|minute|minutes|hour|hours|day|days|week|weeks|month|months|morning|afternoon|evening|am|pm|o'clock|immediately|already)",
  ],
  'asks-when': ['when', 'how long', 'by when', 'what time', 'how soon', 'how many (days|weeks|hours)', 'in time'],
  'asks-amount': ['how much', 'how many', 'what (does|will|would) … cost', 'what is the (cost|price|fee)'],
  'asks-how': ['how', 'what (do|should|can|must) (i|we)', 'what are the steps', 'where (do|can) (i|we)'],
  'asks-where': ['where (is|are|has|have)', 'what (has)? happened to', 'any (sign|trace) of'],
  'asks-why': ['why', 'how come', 'what happened', 'what went wrong', 'what is the reason'],
  'free-of-charge': ['free', 'no charge', 'nothing to pay', 'included', 'no cost'],
  'yes-no': ['(yes|no|yep|nope|absolutely|certainly|unfortunately|sure|indeed)', 'of course'],
  generic: [
    '(possible|anything|exactly|really|maybe|else|mind|possibly|supposed|going|explain|wondering)',
    '<help>',
    '<please>',
    '<thing>',
    '<something>',
    '<happen>',
    '<question>',
    '<go>',
    '<make>',
    '<need>',
    '<time>',
    '<give>',
    '<take>',
  ],
  interface: [
    '(button|menu|tab|key|field|page|called|labelled|text|word|says|reads|marked|type|enter|option)',
    '<click>',
    '<press>',
    '<tap>',
    '<select>',
    '<choose>',
    '<open>',
  ],
  acronym: [
    '(gps|sim|pin|iban|vat|usb|faq|pdf|csv|atm|pos|gb|mb|tb|kb|kwh|mbps|hd|uhd|gmt|bst|est|pst|cet|utc|et|pt|ct|am|pm|sms|url|wifi|lte|dvd|cd|led|lcd|pc|mac|hdmi|qr|vip|gp|nhs|hmrc|dvla|mot|mri|er|ae|bbc|uae|nyc|la|dc|ni|diy|ceo|cv|msc|ba|bsc|ma|phd|mba|ii|iii|iv|vi|xl|xxl|xs|usd|eur|gbp|aud|cad|brl|aa|rac|jpg|jpeg|png|doc|docx|xls|xlsx|zip|html|mp|txt|dna|fyi|rsvp|ps|nb|qa|ai|it|pa|no|st|dj|hq|bmw|ikea|dhl|ups|dpd|usps|kg|cm|mm|ml|ft|lb|oz|km|kw|btu|bnpl|paypal|ltd|llc|plc|eta|uk|usa|eu|ios|app|asap|hr|tv|cc|us|ok|id|or|ad)',
  ],
  emphatic: ['(not|never|always|only|must|immediately|now|all|any|before|very|really|please|again|your|you)'],
  // Words that name a feeling or how a thing feels: a reply that holds one has not ignored it.
  'feeling-word': [
    '(scary|awful|horrible|rotten|dreadful|unpleasant|unsettling|painful|heartbreaking|exhausting|hard|tough|rough|courage|ashamed|nervous|anxious|anxiety|fear|fears|afraid|anger|angry|furious|tears|grief|heart|nightmare|shock|shocking|disappointing|disappointment|disappointed|relief|nuisance|misery|miserable|sad|sadness|sympathy|condolences|ordeal|blow|panic|sleepless|unfair|unacceptable|infuriating|maddening|embarrassing|reassure|reassuring|breathe|gutted|nerves|horrid)',
    '<worry>',
    '<scare>',
    '<frighten>',
    '<upset>',
    '<frustrate>',
    '<stress>',
    '<annoy>',
    '<distress>',
    '<devastate>',
    '<relieve>',
    'rest assured',
  ],
  'placeholder-talk': [
    '(swap|brackets|placeholder|placeholders|variable|variables|template|token|tag|code|type|write|insert|called|named|syntax|field)',
    'merge field',
  ],
  month: [
    '(january|february|march|april|june|july|august|september|october|november|december|jan|feb|apr|aug|sept|oct|nov|dec)',
  ],
  relative: [
    '(mum|mom|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|grandmother|grandfather|gran|nan|nana|granny|grandad|grandpa|grandma|aunt|uncle|cousin|friend|baby|child|mother-in-law|father-in-law|niece|nephew|fiance|parents|stepfather|stepmother)',
  ],
  // Who and what service is about.
  customer: ['you', 'your', 'yours', 'yourself'],
  company: ['we', 'us', 'our', 'i', 'me', 'my'],
  must: [
    'must',
    '<have> to',
    '<need:inf> to',
    'needs to',
    "'s required to",
    '(are|is) required to',
    'got to',
    'ought to',
    'had better',
    '(are|is) obliged to',
  ],
};
