import type { Finding, Fix } from '../../utils/checker/types.ts';

/** What a card shows of a change: some words before, what goes, what comes, some words after. */
export interface Change {
  before: string;
  removed: string;
  added: string;
  after: string;
}

const CONTEXT_WORDS = 6;

/** A sentence's end inside a line; words beyond it are no context for the change. */
const SENTENCE_END = /[.!?…:]["”»’)]*\s+/gu;

/** The words next to the change, no further than its own sentence; an ellipsis where the sentence goes on. */
function wordsBefore(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const sentence = line.split(SENTENCE_END).at(-1) ?? '';
  const start = sentence.search(new RegExp(`(?:\\S+\\s*){0,${CONTEXT_WORDS}}$`, 'u'));
  return start > 0 ? `…${sentence.slice(start)}` : sentence;
}

function wordsAfter(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end < 0 ? undefined : end);
  const border = line.matchAll(SENTENCE_END).next().value;
  const sentence = border ? line.slice(0, border.index + border[0].length).trimEnd() : line.trimEnd();
  const kept = sentence.match(new RegExp(`^(?:\\s*\\S+){0,${CONTEXT_WORDS}}`, 'u'))?.[0] ?? '';
  return kept.length < sentence.length ? `${kept}…` : kept;
}

const tokens = (text: string): string[] => text.match(/\s+|[^\s]+/gu) ?? [];

/** Words that stay at both ends are context, not change: the eye goes to what differs. */
function shared(removed: string[], added: string[]): { head: number; tail: number } {
  const most = Math.min(removed.length, added.length);
  let head = 0;
  while (head < most && removed[head] === added[head]) head++;
  let tail = 0;
  while (tail < most - head && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  return { head, tail };
}

/** The change a fix makes to the draft, with words around it. */
export function changeOf(text: string, fix: Fix): Change {
  const removed = tokens(text.slice(fix.start, fix.end));
  const added = tokens(fix.text);
  const { head, tail } = shared(removed, added);
  const cut = (list: string[]) => list.slice(head, list.length - tail).join('');
  const isAddition = fix.start === fix.end;
  return {
    before: isAddition ? '' : wordsBefore(text, fix.start) + removed.slice(0, head).join(''),
    removed: cut(removed),
    added: isAddition ? fix.text.trim() : cut(added),
    after: isAddition ? '' : removed.slice(removed.length - tail).join('') + wordsAfter(text, fix.end),
  };
}

/** A finding's message as the title of a card: a sentence's full stop has no place there. */
export const titleOf = ({ message }: Pick<Finding, 'message'>): string => message.replace(/\.$/u, '');

/** The line a finding begins on as the eye counts: empty lines between paragraphs don't. Absent for the whole reply. */
export function lineOf(text: string, finding: Finding): number | undefined {
  if (finding.start === undefined) return undefined;
  const lines = text.slice(0, finding.start + 1).split('\n');
  return Math.max(1, lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1).length);
}

/** Findings for the folded part: in the order of the text, those about the whole reply last. */
export function inTextOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding) => finding.start ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort((a, b) => place(a) - place(b));
}
