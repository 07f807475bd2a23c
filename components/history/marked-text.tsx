/** A text with the given words marked where they stand; words that are no longer in it mark nothing. */
export function MarkedText({ text, words }: { text: string; words: readonly string[] }) {
  return partsOf(text, words).map(({ start, part, marked }) =>
    marked ? <mark key={start}>{part}</mark> : <span key={start}>{part}</span>,
  );
}

/** Cuts a text at the first place of each of the words; overlapping ones grow into one. */
export function partsOf(text: string, words: readonly string[]): { start: number; part: string; marked: boolean }[] {
  const spans = [...new Set(words)]
    .filter((word) => word !== '')
    .map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  const parts: { start: number; part: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ start, part: text.slice(start, end), marked });
  };
  let at = 0;
  for (const [i, span] of spans.entries()) {
    const start = Math.max(span.start, at);
    if (span.end <= at) continue;
    const next = spans[i + 1];
    const end = next && next.start < span.end ? Math.max(span.end, next.end) : span.end;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}
