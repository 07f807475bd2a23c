import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This gives no time.',
  why: 'Whoever waits can plan with a day and an hour.',
  match: [
    '[(at some (stage|point)|in turn|(in|for) a little while|a little while yet|when it is back in stock|once we have (looked|had a chance|had time|checked|finished|spoken) …3|as soon as i (hear|know|have) (anything|more|back|something|news)|when there is news|as and when)] $',
    '[(we|i|someone|somebody|the team|a colleague) will be in touch] $',
    '[(keep you (posted|updated|informed)|in no time|let you know (in time|soon|when|once (we|i) (know|have)))] $',
    '[(just)? (in due course|in due time|in good time|in the (near|foreseeable|not too distant) future|in a (timely|prompt) manner|in a (bit|while|moment or two|little while)|before (too)? long|sooner or later|one of these days|any (day|time|moment|minute) now|any time soon|eventually|soonish|for the time being|over the coming (days|weeks|months)|in the (coming|next few|months|weeks|following) (days|weeks|months|ahead|few)|(in|within|for|another) (a (few|couple of)|some|several) (days|weeks|hours)|later (on|this (week|month|year|term))|down the line|at a later (date|time|stage)|at (the|our)? earliest (convenience|opportunity|possible)|on a regular basis|from time to time|within a reasonable …2|without (undue|further) delay|without delay|within the next few (days|weeks|hours)|when resources permit|(may|might|can|could|will) take (a while|a bit|some time|a little (while|longer)|time|longer)|at the next (opportunity|chance)|(when|once|as soon as) (we|i) (hear|know|have) (more|anything|news|something)|in (one of)? the next (release|update|version|releases|updates))]',
    '(will|shall|should|is|are|has|would|going|hope|hopes|hopefully|can|aim|aims|to|may|might|ought|must) …10 [(very|pretty|quite|fairly|really|as)? (soon|shortly|promptly|quickly|presently|momentarily)] !as !after !than !before !on',
  ],
  unless: [
    'as soon as (you|the|your|it|possible|we can|i can|they)',
    '(hope|speak|talk|see|chat|hearing|hear|catch|look forward) …6 soon',
    '(how|too|so|sooner|as) (soon|shortly|quickly|long)',
    '(get well|feel better)',
    '(by|before|on|at|within|between|until|from) (the|about|around|approximately|no later than|next|this)? (@time|@number|noon|@month)',
    '@number (minutes|hours|days|weeks|minute|hour|day|week)',
    '(please|could you|would you|you can|if you|whenever you) …8 (soon|shortly|earliest|time|later)',
    '(shortly|soon) (after|before|on)',
    '(today|tomorrow|tonight|this (morning|afternoon|evening)|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(took|taken|waited|waiting|ago|last|past|have been|spend|spent|for) …3 (a (few|couple of)|some time)',
  ],
  where: { question: false },
  fixes: ['by ▢'],
  examples: {
    flags: [
      ['Someone will ring [[at some stage]].'],
      ['[[We’ll be in touch]].'],
      ['We will [[keep you posted]].'],
      ['You will hear from us [[in due course]].', 'You will hear from us by ▢.'],
      ['Your pushchair will be with you [[soon]].'],
      ['It will be with you [[very soon]].', 'It will be with you by ▢.'],
    ],
    passes: [
      'As soon as your parcel is scanned I will write to you, it is due shortly.',
      'I hope to see you soon.',
      'It came too soon, and how soon it will show I can’t say.',
      'Get well soon.',
      'It will be here soon, by 12 May.',
      'It will be quick, 10 minutes or so, in a bit.',
      'Could you send it soon?',
      'It will end shortly after lunch.',
      'It will be here soon, on Friday.',
      'It will have taken some time.',
    ],
  },
});
