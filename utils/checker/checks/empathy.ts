import { does, upset } from '../document.ts';
import type { Check } from './index.ts';

/** From this intensity on a feeling wants to be acknowledged (concerns.md, labelling conventions). */
const CLEAR = 2;

/**
 * The customer is clearly upset and nothing in the reply shows it was heard. One stock apology counts as an
 * acknowledgement (it is hollow-apology's finding), unless the feeling is grave and a loss.
 */
export const feelingIgnored: Check = (document) => {
  if (!upset(document, CLEAR)) return [];
  if (does(document, 'acknowledge-feeling', 'acknowledge-fact', 'own-fault', 'apology')) return [];
  const grave = document.customer.intensity === 3 && document.customer.emotion === 'sadness';
  return does(document, 'hollow-apology') && !grave ? [] : [{}];
};

/** The customer says they have written before and the reply doesn't show it knows. Saying so rudely is another concern. */
export const repeatContactIgnored: Check = (document) => {
  if (!document.customer.repeatContact || does(document, 'recognise-contact')) return [];
  const rudely = document.sentences.some(({ reading }) =>
    reading.evidence.some(({ rule }) => rule.concern === 'passive-aggressive'),
  );
  return rudely ? [] : [{}];
};

/**
 * The reply ends with the customer not knowing what happens next. Only where something is open (a question or a
 * problem), and neither a step, a time, an answer with a solution nor a request is there. A flat refusal ends the matter.
 */
export const noNextStep: Check = (document) => {
  const open = document.customer.questions.length > 0 || upset(document, 1);
  if (!open || document.sentences.length < 2) return [];
  const moves = does(
    document,
    'next-step',
    'commitment',
    'solution',
    'instruction',
    'alternative',
    'request',
    'refusal',
  );
  return moves ? [] : [{}];
};
