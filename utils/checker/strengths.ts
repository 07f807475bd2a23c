import type { Act } from './acts.ts';
import { doing, isChat, type ReplyDocument, upset } from './document.ts';
import { nameParts, sameName } from './names.ts';
import type { Strength, StrengthKind } from './types.ts';

const BY_ACT: readonly [StrengthKind, readonly Act[]][] = [
  ['owns-the-fault', ['own-fault']],
  ['says-next-step', ['next-step', 'commitment']],
  ['offers-help', ['offer-help']],
];

/** What the reply does well, each with its words where it has any. */
export function strengthsOf(document: ReplyDocument): Strength[] {
  const { customer, language, ticket, sentences } = document;
  const found: Strength[] = [];
  const add = (kind: StrengthKind, sentence?: { start: number; end: number }) =>
    found.push(sentence ? { kind, start: sentence.start, end: sentence.end } : { kind });
  const wanted = nameParts(ticket.requester, language);
  for (const { start, reading } of sentences) {
    const name = reading.tokens.find(
      (token) => token.caps !== 'lower' && wanted.some((part) => sameName(token.folded, part, language)),
    );
    if (!name) continue;
    add('uses-name', { start: start + name.start, end: start + name.end });
    break;
  }
  const feeling = doing(document, 'acknowledge-feeling', 'acknowledge-fact')[0];
  if (feeling && upset(document, 1)) add('names-the-feeling', feeling);
  const known = doing(document, 'recognise-contact')[0];
  if (known && customer.repeatContact) add('recognises-earlier-contact', known);
  for (const [kind, acts] of BY_ACT) {
    const sentence = doing(document, ...acts)[0];
    if (sentence) add(kind, sentence);
  }
  const timed = doing(document, 'commitment').find(({ reading }) =>
    reading.tokens.some((token) => language.isA(token, 'time') || /^\d{1,2}[:h.]\d{2}$/.test(token.form)),
  );
  if (timed) add('concrete-time', timed);
  const { answers } = document;
  if (answers.length > 0 && answers.every(({ answered }) => answered === true)) add('answers-questions');
  const words = sentences.reduce((sum, { reading }) => sum + reading.tokens.filter((token) => token.word).length, 0);
  if (!isChat(document) && words >= 30 && words / sentences.length <= 18) add('plain-language');
  return found;
}
