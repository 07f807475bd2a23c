import type { LayeredToken } from '../atom-table.ts';
import type { ReplyDocument } from '../document.ts';
import { does, raises } from '../document.ts';
import type { Language } from '../language.ts';
import { nameParts } from '../names.ts';
import type { Question } from '../types.ts';
import type { Check } from './index.ts';

/**
 * A question of the customer that nothing in the reply answers. Silent unless sure: a missing answer is said only where
 * the kind of answer is missing, where the reply takes up another question and not this one, or where it holds nothing
 * that could be one.
 */
export const questionUnanswered: Check = (document) => {
  const open = document.answers.find(({ answered }) => answered === false);
  return open ? [{ values: { question: open.text } }] : [];
};

/** Every question of the customer with whether the reply answers it; `answered` is absent where nobody can tell. */
export function answersOf(document: ReplyDocument): Question[] {
  const { customer, customerLanguage, language } = document;
  if (customerLanguage?.artefact.code !== language.artefact.code)
    return customer.questions.map(({ text }) => ({ text }));
  const read = customer.questions.map(({ text }) => takesUp(text, document));
  // One "yes" answers one question: where the reply takes that question up by its words, another isn't answered by it.
  let free = openings(document) - read.filter((one) => one === 'confirmed').length;
  const taken = read.map((one): 'answers' | 'lacks' | 'elsewhere' | 'unclear' => {
    if (one === 'confirmed') return 'answers';
    if (one !== 'perhaps') return one;
    return free-- > 0 ? 'answers' : 'elsewhere';
  });
  const some = taken.includes('answers');
  const substance =
    does(document, 'solution', 'instruction', 'alternative', 'refusal', 'commitment') ||
    raises(document, ...TELLS_WHAT_TO_DO);
  return customer.questions.map(({ text }, i) => {
    if (taken[i] === 'answers') return { text, answered: true };
    if (taken[i] === 'lacks' || (taken[i] === 'elsewhere' && (some || !substance))) return { text, answered: false };
    return { text };
  });
}

/**
 * What the reply does with a question: `answers` it; `lacks` the kind of answer it wants (a time, an amount); says nothing
 * of what it is about (`elsewhere`); or the question says nothing to compare with (`unclear`: "What's going on?"). A question
 * that a yes or no answers is `confirmed` where its words come back too, `perhaps` where only the yes or no is there.
 */
function takesUp(
  question: string,
  document: ReplyDocument,
): 'answers' | 'confirmed' | 'perhaps' | 'lacks' | 'elsewhere' | 'unclear' {
  const { language, sentences } = document;
  const tokens = language.read(question);
  const asks = (name: string) => language.holds(tokens, name);
  const reply = sentences.flatMap((sentence) => sentence.reading.tokens);
  const holds = (name: string) => sentences.some(({ reading }) => language.holds(reading.tokens, name));
  if (asks('asks-when')) {
    if (holds('time') || reply.some(isClock)) return 'answers';
    // "Soon" is an answer of a kind, and a finding of its own.
    return raises(document, 'vague-timing') ? 'unclear' : 'lacks';
  }
  if (asks('asks-amount'))
    return reply.some((token) => token.kind === 'number') || holds('free-of-charge') ? 'answers' : 'lacks';
  const about = content(tokens, document);
  if (about.size === 0) return does(document, 'explanation', 'solution', 'instruction') ? 'answers' : 'unclear';
  const replied = content(reply, document);
  if (asks('asks-why')) {
    if (does(document, 'explanation', 'own-fault')) return 'answers';
    // The matter taken up without a reason may be an answer, or only a promise.
    return [...about].some((word) => replied.has(word)) || openings(document) > 0 ? 'unclear' : 'elsewhere';
  }
  const open = asks('asks-how');
  if ([...about].some((word) => replied.has(word))) return open ? 'answers' : 'confirmed';
  if (openings(document) > 0) return open ? 'answers' : 'perhaps';
  if (
    asks('asks-how') &&
    (does(document, 'instruction', 'solution', 'alternative', 'next-step') || raises(document, ...TELLS_WHAT_TO_DO))
  ) {
    return 'answers';
  }
  // Who asks where something is wants it: that it comes is the answer.
  if (asks('asks-where') && does(document, 'solution', 'commitment', 'next-step')) return 'answers';
  return 'elsewhere';
}

/** Sentences that begin with a yes, a no or their like. */
const openings = ({ sentences, language }: ReplyDocument): number =>
  sentences.filter(({ reading }) => reading.tokens.slice(0, 4).some((token) => language.isA(token, 'yes-no'))).length;

/** "14:30", "13h", "9am": an hour of the day. */
const isClock = (token: LayeredToken): boolean =>
  token.kind === 'number' && /^\d{1,2}(?:[:h]|am$|pm$)/.test(token.form);

/** Unkind ways of saying what is to be done: an answer all the same. */
const TELLS_WHAT_TO_DO = ['command', 'burden-shift', 'negative-framing'] as const;

/** What words are about: lemmas, or the first letters of words the lexicon doesn't know; names and empty words left out. */
function content(tokens: readonly LayeredToken[], document: ReplyDocument): Set<string> {
  const { language, ticket } = document;
  const names = new Set([...nameParts(ticket.requester, language), ...nameParts(ticket.agent, language)]);
  const words = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'number' && token.form.length > 1) words.add(token.form);
    if (token.kind !== 'word' || token.form.length < 3 || names.has(token.folded)) continue;
    if (language.stopWords.has(token.form) || language.stopWords.has(token.folded) || language.isA(token, 'generic'))
      continue;
    for (const key of keys(token, language)) words.add(key);
  }
  return words;
}

const STEM = 5;
function keys(token: LayeredToken, language: Language): string[] {
  const lemmas = language.lexicon.analyse(token.form).map(({ lemma }) => `=${lemma}`);
  return [...lemmas, token.folded.slice(0, Math.max(STEM, token.folded.length - 3))];
}
