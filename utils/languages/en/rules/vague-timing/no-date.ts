import { defineRule } from '../../../define.ts';
import { SOME_DAY, TIME_GIVEN } from '../../vague-time.ts';

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
  unless: [...SOME_DAY, ...TIME_GIVEN],
  where: { question: false },
  examples: {
    flags: [
      ['It will come [[as and when]].'],
      ['[[We’ll be in touch]].'],
      ['We will [[keep you posted]].'],
      ['Your pushchair will [[soon]] be with you.'],
      ['It [[may take a while]].'],
    ],
    passes: [
      'Someone will ring at some stage.',
      'You will hear from us in due course.',
      'It will be with you very soon.',
      'As soon as the kiln has cooled I will ring, it is due shortly.',
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
