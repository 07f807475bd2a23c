/** A time that names no day, at the end of its clause: there “by ▢” can stand in its place. */
export const SOME_DAY: readonly string[] = [
  '[(at some (stage|point)|(in|for) a little while|when it is back in stock|once we have (looked|had a chance|had time|checked|finished) …3|as soon as i (hear|know|have) (anything|more|back|something|news)|when there is news)] $',
  '[(just)? (in due course|in due time|in good time|in the (near|foreseeable|not too distant) future|in a (timely|prompt) manner|in a (bit|while|moment or two|little while)|before (too)? long|sooner or later|one of these days|any (day|time|moment|minute) now|soonish|over the coming (days|weeks|months)|in the (coming|next few|following) (days|weeks|months)|(in|within) (a (few|couple of)|some|several) (days|weeks|hours)|later (on|this (week|month|year|term))|down the line|at a later (date|time|stage)|at (the|our)? earliest (convenience|opportunity)|without (undue|further) delay|without delay|within the next few (days|weeks|hours)|when resources permit|at the next (opportunity|chance)|(as and)? (when|once|as soon as) (we|i) (hear|know|have) (more|anything|news|something)|in (one of)? the next (release|update|version|releases|updates))] ($|","|and|but|so)',
  '(will|shall|should|is|are|has|would|going|hope|hopes|hopefully|can|aim|aims|to|may|might|ought|must) …10 [(very|pretty|quite|fairly|really|as)? (soon|shortly|promptly|quickly|presently|momentarily)] ($|","|and|but|so)',
];

/** The sentence names a time after all, or isn’t about what we will do. */
export const TIME_GIVEN: readonly string[] = [
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
];
