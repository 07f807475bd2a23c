import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'This greets nobody in particular.',
  why: 'A name shows that somebody read the message.',
  match: [
    '^ [(dear|hello|hi|good (morning|afternoon|evening|day)|greetings) (our|most)? (valued|esteemed|respected|loyal|beloved|new|all)? (customer|customers|client|clients|member|members|user|users|guest|guests|student|students|passenger|passengers|policyholder|policyholders|subscriber|subscribers|patient|patients|applicant|resident|residents|traveller|traveler|account holder|cardholder|sir or madam|sir (and|/) madam|sir "/" madam|madam or sir|consumer|buyer|shopper|tenant|partner|parent|parents|learner|donor|supporter|reader|viewer|player|gamer|taxpayer|homeowner|whom it may concern)]',
    '^ [to whom it may concern]',
    '^ [(dear|hello) (valued|esteemed|loyal) _]',
  ],
  fixes: ['Hi {name}'],
  examples: {
    flags: [
      {
        reply: '[[Dear Customer]],\n\nyour card works again.',
        requester: 'Tom Reed',
        fixed: 'Hi Tom,\n\nyour card works again.',
      },
      { reply: '[[To whom it may concern]],\n\nthe form is here.' },
      { reply: '[[Dear Valued Shareholder]],\n\nthe form is here.' },
    ],
    passes: ['Dear Tom,\n\nyour card works again.', 'Our valued guests get breakfast.'],
  },
});
