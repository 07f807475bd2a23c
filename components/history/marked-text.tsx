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
  const grown: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = grown.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else grown.push(span);
  }
  const parts: { start: number; part: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ start, part: text.slice(start, end), marked });
  };
  let at = 0;
  for (const { start, end } of grown) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}
