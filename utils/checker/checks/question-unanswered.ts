import type { ReplyDocument } from '../document.ts';
import { does } from '../document.ts';
import type { Language, LayeredToken } from '../language.ts';
import { nameParts } from '../names.ts';
import type { Check } from './index.ts';

/**
 * A question of the customer that nothing in the reply answers. A question for a time or an amount is answered by one
 * (a vague or deferred one too: that is another concern); any other by a yes or no, or by words that take up what it is
 * about. Silent when the question says nothing that could be recognised ("What's going on?") and the reply explains or acts.
 */
export const questionUnanswered: Check = (document) => {
  const { customer, customerLanguage, language } = document;
  if (customerLanguage?.artefact.code !== language.artefact.code) return [];
  const open = customer.questions.filter((question) => isAnswered(question.text, document) === false);
  return open.slice(0, 1).map((question) => ({ values: { question: question.text } }));
};

/** True, false, or undefined when nobody can tell. */
export function isAnswered(question: string, document: ReplyDocument): boolean | undefined {
  const { language, sentences } = document;
  const tokens = language.read(question);
  const asks = (name: string) => tokens.some((token) => language.isA(token, name));
  const reply = sentences.flatMap((sentence) => sentence.reading.tokens);
  const holds = (name: string) => reply.some((token) => language.isA(token, name));
  if (does(document, 'commitment')) return true;
  if (asks('asks-when'))
    return (
      holds('time') || reply.some((token) => token.kind === 'number' && /[:/h]/.test(token.form)) || vague(document)
    );
  if (asks('asks-amount')) return reply.some((token) => token.kind === 'number') || holds('free-of-charge');
  const about = content(tokens, document);
  if (about.size === 0)
    return does(document, 'explanation', 'solution', 'instruction', 'refusal', 'request', 'next-step')
      ? true
      : undefined;
  const replied = content(reply, document);
  for (const word of about) if (replied.has(word)) return true;
  if (sentences.some(({ reading }) => reading.tokens.slice(0, 4).some((token) => language.isA(token, 'yes-no'))))
    return true;
  if (asks('asks-how') && does(document, 'instruction', 'solution', 'alternative')) return true;
  if (asks('asks-why') && does(document, 'explanation')) return true;
  return false;
}

const vague = ({ sentences }: ReplyDocument): boolean =>
  sentences.some(({ reading }) => reading.evidence.some(({ rule }) => rule.concern === 'vague-timing'));

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
