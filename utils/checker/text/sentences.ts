import type { Span } from '../types.ts';

/** A sentence with the number of the paragraph it stands in. The span holds no outer white space. */
export interface Sentence extends Span {
  paragraph: number;
}

// An end mark with what closes after it, followed by space; or a line break. Times and amounts ("14.30") have no space behind.
const BORDER = /(?:[.!?…]+["”»')\]]*)(?=\s)|(?:\r?\n[ \t\u00a0]*)+/gu;

/** Cuts at end marks and line breaks; `abbreviations` (folded, without the dot) end no sentence. Linear. */
export function sentences(text: string, abbreviations: ReadonlySet<string>): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const add = (end: number) => {
    let start = from;
    let stop = end;
    while (start < stop && /\s/.test(text[start] as string)) start++;
    while (stop > start && /\s/.test(text[stop - 1] as string)) stop--;
    if (stop > start) found.push({ start, end: stop, paragraph });
    from = end;
  };
  for (const border of text.matchAll(BORDER)) {
    const end = border.index + border[0].length;
    if (border[0].includes('\n')) {
      if (isWrapped(text, border.index, end)) continue;
      add(border.index);
      from = end;
      if (border[0].indexOf('\n') !== border[0].lastIndexOf('\n')) paragraph++;
      continue;
    }
    if (border[0] === '.') {
      const before = /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}.]+$/u.exec(
        text.slice(Math.max(from, border.index - 16), border.index),
      )?.[0];
      const word = before?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      // An initial ("S. Patel") is a capital of its own before another.
      const initial =
        before !== undefined &&
        /^\p{Lu}$/u.test(before) &&
        /^\.\s\p{Lu}\p{Ll}/u.test(text.slice(border.index, border.index + 4));
      if (word !== undefined && (abbreviations.has(word) || initial)) continue;
      // A list number ("1. Open …") isn't a sentence.
      if (/(?:^|\n)\s*\p{N}{1,2}$/u.test(text.slice(from, border.index))) continue;
    }
    add(end);
  }
  add(text.length);
  return found;
}

/** From this length on a line that stops without a mark was broken by a program, not by the writer (plain mail breaks at 72). */
const WRAPPED_FROM = 40;

/** A single line break inside a sentence: a long line without an end mark, and the next one goes on in small letters. */
function isWrapped(text: string, start: number, end: number): boolean {
  const single = text.indexOf('\n', start) === text.lastIndexOf('\n', end - 1);
  const line = start - (text.lastIndexOf('\n', start - 1) + 1);
  return (
    single && line >= WRAPPED_FROM && /[\p{L}\p{N},]/u.test(text[start - 1] ?? '') && /\p{Ll}/u.test(text[end] ?? '')
  );
}
