import type { Span } from '../checker/types.ts';

/** More words than this arriving at once were not typed: a macro, a canned response, a paste, another assistant. */
const TYPED_AT_ONCE = 4;

/**
 * Which ranges of the draft arrived in one insertion, after it changed from `before` to `after`. Earlier ranges move
 * with the text; one that is typed into is split there, so the agent's own words stay the agent's.
 */
export function insertedAfter(before: string, after: string, earlier: readonly Span[], own = false): Span[] {
  if (before === after) return [...earlier];
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, start);
  const oldEnd = before.length - tail;
  const newEnd = after.length - tail;
  const shift = newEnd - oldEnd;

  const spans: Span[] = [];
  for (const span of earlier) {
    if (span.start < start) spans.push({ start: span.start, end: Math.min(span.end, start) });
    if (span.end > oldEnd) spans.push({ start: Math.max(span.start, oldEnd) + shift, end: span.end + shift });
  }
  const arrived = after.slice(start, newEnd);
  if (!own && countWords(arrived) > TYPED_AT_ONCE) spans.push({ start, end: newEnd });
  return joined(spans.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start));
}

/** Ranges that touch are one: the halves of a macro out of which words were deleted. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && last.end >= span.start) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let n = 0;
  while (n < most && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
}

function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let n = 0;
  while (n < most && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
