import type { ReplyDocument } from '../document.ts';
import { doing, isChat } from '../document.ts';
import { firstName, isCompany, nameParts, sameName } from '../names.ts';
import { fold, formOf } from '../text/tokens.ts';
import type { Check } from './index.ts';

/** A greeting stands at the start; later "good morning" is none. */
const GREETING_WITHIN = 2;
/** A close is looked for from the end: the close itself, the name, a job title. */
const CLOSING_WITHIN = 4;

export const greetingMissing: Check = (document) => {
  const { ticket, sentences } = document;
  if (ticket.channel !== 'email' || ticket.firstReply !== true || sentences.length === 0) return [];
  return sentences.slice(0, GREETING_WITHIN).some((sentence) => sentence.reading.acts.has('greeting')) ? [] : [{}];
};

export const closingMissing: Check = (document) => {
  if (document.ticket.channel !== 'email' || hasValediction(document.text)) return [];
  const closes = document.sentences
    .slice(-CLOSING_WITHIN)
    .some(({ reading }) => reading.acts.has('closing') || reading.acts.has('offer-help'));
  return closes ? [] : [{}];
};

/** Words of a valediction at most ("With my best wishes to the bride and her father,"). */
const VALEDICTION_WORDS = 10;
const NAME_WORDS = 5;

/**
 * A close by its layout, whatever its words: a short line that ends with a comma (or nothing), then a short line of
 * names. A bare signature is no close: it has no line of that kind before it.
 */
function hasValediction(text: string): boolean {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .flatMap((line) => line.trim() || []);
  const words = (line: string) => line.split(/\s+/).length;
  // The name may have a job title and a team below it.
  return [1, 2, 3].some((fromEnd) => {
    const name = lines.at(-fromEnd);
    const close = lines.at(-fromEnd - 1);
    if (!name || !close || lines.length - fromEnd < 2) return false;
    const isName = words(name) <= NAME_WORDS && /^\p{Lu}/u.test(name) && !/[.!?;:,]$/.test(name);
    return isName && words(close) <= VALEDICTION_WORDS && /[\p{L},!]$/u.test(close) && !/\p{N}/u.test(close);
  });
}

/** In a chat that runs already the name was said before. */
export const nameMissing: Check = (document) => {
  const { ticket, language, text } = document;
  if (isChat(document) && ticket.firstReply !== true) return [];
  if (firstName(ticket.requester) === undefined) return [];
  const wanted = nameParts(ticket.requester, language);
  const written = words(text);
  const used = written.some((word) => wanted.some((part) => sameName(word, part, language)));
  return used || greetedNames(document).length > 0 ? [] : [{}];
};

export const wrongName: Check = (document) => {
  const { ticket, language, customerText } = document;
  if (!ticket.requester || isCompany(ticket.requester)) return [];
  const wanted = [...nameParts(ticket.requester, language), ...signature(customerText)];
  if (nameParts(ticket.requester, language).length === 0) return [];
  const greeted = greetedNames(document);
  const first = greeted[0];
  const isOne = (name: string, parts: readonly string[]) => parts.some((part) => sameName(name, part, language));
  // "Marta Helena" isn't Márcia Helena, though a name is shared; "Ana Beatriz" may well be Beatriz.
  if (!first || isOne(first.name, wanted) || greeted.some(({ name }) => isOne(name, wanted.slice(0, 1)))) return [];
  return [{ span: { start: first.start, end: (greeted.at(-1) as Greeted).end } }];
};

interface Greeted {
  name: string;
  start: number;
  end: number;
}

/** The names in the greeting, titles and words that name nobody ("customer", "all") left out. */
function greetedNames(document: ReplyDocument): Greeted[] {
  const { language } = document;
  const greeting = doing(document, 'greeting').find(
    (sentence) => document.sentences.indexOf(sentence) < GREETING_WITHIN,
  );
  if (!greeting) return [];
  const { tokens } = greeting.reading;
  const names: Greeted[] = [];
  let i = 0;
  // Salutation words first ("Dear", "Good morning", "Gentile"), then titles, then the name up to the next sign.
  while (
    tokens[i] &&
    (language.isA(tokens[i] as never, 'salutation') ||
      language.isA(tokens[i] as never, 'title-word') ||
      tokens[i]?.form === '.')
  )
    i++;
  if (i === 0) return [];
  if (tokens[i]?.form === ',') i++;
  for (; tokens[i]; i++) {
    const token = tokens[i] as (typeof tokens)[number];
    if (token.form === '.' || language.isA(token, 'title-word')) continue;
    if (token.kind !== 'word' || token.caps === 'lower' || language.isA(token, 'nobody')) break;
    names.push({ name: token.folded, start: greeting.start + token.start, end: greeting.start + token.end });
  }
  // A sentence that goes on after the name without a sign ("Thanks Maria for …") greets all the same; a verb as first word doesn't.
  // An initial ("T. Brandvold") greets nobody wrongly.
  return names.filter(({ name }) => name.length > 1 && !language.stopWords.has(name));
}

const words = (text: string): string[] => (text.match(/[\p{L}\p{M}'’-]+/gu) ?? []).map((word) => fold(formOf(word)));

/** Names the customer signs with: the capitalised words of a short last line. */
function signature(text: string): string[] {
  const last =
    text
      .trimEnd()
      .split(/\n|(?<=[.!?,])\s/)
      .at(-1) ?? '';
  return last.split(/\s+/).length <= 4 ? words(last) : words(text.slice(-30));
}
