import type { CompiledRule } from './artefact.ts';
import type { CheckHit } from './checks/index.ts';
import { type Concern, isWhole } from './concerns.ts';
import type { ReplyDocument } from './document.ts';
import { firstName } from './names.ts';
import type { Fix, Span } from './types.ts';

/** What stands for something nobody here knows: the agent fills it, it is never invented. */
export const BLANK = '▢';

/** Fills a template: `{name}` the requester's first name, other names the rule's captures; what is unknown is a blank. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? BLANK);
}

/** The edits a finding offers, from its rule's templates. */
export function fixesOf(rule: CompiledRule, hit: CheckHit, document: ReplyDocument): Fix[] {
  const values: Record<string, string> = { ...hit.values };
  const name = firstName(document.ticket.requester);
  if (name !== undefined) values.name = name;
  return (rule.fixes ?? [])
    .map((template) => {
      const text = fill(template, values);
      return hit.span && !isWhole(rule.concern)
        ? replacement(hit.span, text, document)
        : insertion(rule.concern, text, document);
    })
    .filter((fix) => document.text.slice(fix.start, fix.end) !== fix.text);
}

/** Replaces a span; the first letter follows the place in the sentence, and taking words away takes their space too. */
function replacement(span: Span, text: string, { text: draft, sentences }: ReplyDocument): Fix {
  const opens = sentences.some(
    (sentence) =>
      /^[^\p{L}\p{N}]*$/u.test(draft.slice(sentence.start, Math.max(sentence.start, span.start))) &&
      sentence.start <= span.start &&
      span.start < sentence.end,
  );
  if (text !== '') return { ...span, text: opens ? capitalise(text) : text };
  let { start, end } = span;
  // Words taken out of a sentence leave the next one's capital to the words behind them.
  const comma = /^\s*[,:]\s*/.exec(draft.slice(end, end + 4))?.[0].length ?? 0;
  end += comma;
  if (comma === 0) {
    const mark = /^[.!]+/.exec(draft.slice(end, end + 4))?.[0].length ?? 0;
    if (opens) end += mark;
    if (/\s/.test(draft[end] ?? '')) {
      while (/[^\S\n]/.test(draft[end] ?? '')) end++;
    } else if (start > 0) {
      while (/[^\S\n]/.test(draft[start - 1] ?? '')) start--;
    }
  }
  const lineBefore = start === 0 || draft[start - 1] === '\n';
  const gap = /^(?:[^\S\n]*\r?\n)+/.exec(draft.slice(end))?.[0];
  // A paragraph that goes takes its blank line along.
  if (lineBefore && gap) return { start, end: end + gap.length, text: '' };
  const next = draft.slice(end, end + 2);
  if (opens && /^\p{Ll}/u.test(next)) return { start, end: end + 1, text: (next[0] as string).toUpperCase() };
  return { start, end, text: '' };
}

const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Adds a sentence where its kind belongs: a greeting at the start, a close at the end, the rest behind the greeting. */
function insertion(concern: Concern, text: string, { text: draft, sentences }: ReplyDocument): Fix {
  if (concern === 'greeting-missing') return { start: 0, end: 0, text: `${text}\n\n` };
  if (concern === 'closing-missing') {
    const end = draft.trimEnd().length;
    return { start: end, end, text: `\n\n${text}` };
  }
  const greeting = sentences.slice(0, 2).findLast(({ reading }) => reading.acts.has('greeting'));
  const closing = sentences.slice(-3).find(({ reading }) => reading.acts.has('closing'));
  if (concern === 'question-unanswered' || concern === 'no-next-step') {
    if (closing && closing !== greeting) return { start: closing.start, end: closing.start, text: `${text}\n\n` };
    const end = draft.trimEnd().length;
    return { start: end, end, text: `\n\n${text}` };
  }
  const next = sentences.find((sentence) => sentence.start >= (greeting?.end ?? 0));
  return next ? before(next.start, text, draft) : { start: draft.length, end: draft.length, text: `\n\n${text}` };
}

/**
 * A sentence in front of another. Where that one begins in a small letter ("Gentile Luca," and the body goes on), the new
 * one takes its place in the writing: small first, and a capital behind it.
 */
function before(start: number, text: string, draft: string): Fix {
  const letter = /^\p{Ll}/u.exec(draft.slice(start, start + 2))?.[0];
  if (letter === undefined || !/[.!?]$/.test(text) || /^\p{Lu}\p{Lu}|^I\b/u.test(text))
    return { start, end: start, text: `${text} ` };
  return {
    start,
    end: start + letter.length,
    text: `${text[0]?.toLowerCase()}${text.slice(1)} ${letter.toUpperCase()}`,
  };
}
