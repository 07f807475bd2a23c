import { CONCERNS } from '../concerns.ts';
import { does, doing, type ReplyDocument, raises, upset } from '../document.ts';
import type { SentenceReading } from '../reading.ts';
import type { Check } from './index.ts';

/** From this intensity on a feeling wants to be acknowledged (concerns.md, labelling conventions). */
const CLEAR = 2;

/** So many sentences in which we act show that the trouble was taken in, even where no feeling is named. */
const TAKEN_IN = 2;

/**
 * The customer is clearly upset and nothing in the reply shows it was heard. One stock apology counts as an
 * acknowledgement (it is hollow-apology's finding), unless the feeling is grave and a loss. Silent when unsure: where the
 * reply has a word for a feeling, or acts for the customer several times without a cold word.
 */
export const feelingIgnored: Check = (document) => {
  if (!upset(document, CLEAR)) return [];
  if (does(document, 'acknowledge-feeling', 'acknowledge-fact', 'own-fault')) return [];
  if (apologises(document) || namesFeeling(document)) return [];
  const grave = document.customer.intensity === 3 && document.customer.emotion === 'sadness';
  if (does(document, 'hollow-apology') && !grave) return [];
  const acting = doing(document, 'solution', 'commitment', 'alternative').length;
  return acting >= TAKEN_IN && !isCold(document) ? [] : [{}];
};

/** An apology that isn't hollow. */
const apologises = (document: ReplyDocument): boolean =>
  doing(document, 'apology').some(({ reading }) => !reading.acts.has('hollow-apology'));

/** A sentence that hurts nobody holds a word for a feeling ("frightening", "paura", "alívio"). */
const namesFeeling = ({ sentences, language }: ReplyDocument): boolean =>
  sentences.some(
    ({ reading }) => !hurts(reading) && reading.tokens.some((token) => language.isA(token, 'feeling-word')),
  );

/** Something in the reply would hurt: then what it does for the customer doesn't stand for having heard them. */
const isCold = ({ sentences }: ReplyDocument): boolean => sentences.some(({ reading }) => hurts(reading));
const COLD_FROM = 4;
const hurts = ({ evidence }: SentenceReading): boolean =>
  evidence.some(({ rule }) => CONCERNS[rule.concern].hurt >= COLD_FROM);

/**
 * The customer says they have written before and the reply doesn't show it knows. Saying so rudely is another concern; a
 * reply that owns what went wrong, without a cold word, has taken it in.
 */
export const repeatContactIgnored: Check = (document) => {
  if (!document.customer.repeatContact || does(document, 'recognise-contact')) return [];
  if (raises(document, 'passive-aggressive') || (does(document, 'own-fault') && !isCold(document))) return [];
  return [{}];
};

/**
 * The reply ends with the customer not knowing what happens next. Only where something is open (a question without
 * an answer, or a problem), and neither a step, a time, a solution nor a request is there. An order, a condition, a vague
 * time or a refusal tells what comes next too, badly: each is a concern of its own.
 */
export const noNextStep: Check = (document) => {
  const open = upset(document, 1) || document.answers.some(({ answered }) => answered === false);
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
  return moves ||
    raises(document, 'command', 'burden-shift', 'negative-framing', 'vague-timing', 'refusal-without-alternative')
    ? []
    : [{}];
};
