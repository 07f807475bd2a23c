import type { Check } from './index.ts';

/** Limits of concerns.md: a sentence over 35 words, a paragraph over 120. */
const SENTENCE_WORDS = 35;
const PARAGRAPH_WORDS = 120;

/** Words as a reader counts them: "can't" is one. */
const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

export const longSentence: Check = ({ sentences, text }) =>
  sentences
    .filter(({ start, end }) => wordsIn(text.slice(start, end)) > SENTENCE_WORDS)
    .map(({ start, end }) => ({ span: { start, end } }));

export const wallOfText: Check = ({ sentences, text }) => {
  const words = new Map<number, number>();
  for (const { start, end, paragraph } of sentences) {
    words.set(paragraph, (words.get(paragraph) ?? 0) + wordsIn(text.slice(start, end)));
  }
  // A list is many short lines, not a wall.
  const lines = (paragraph: number) =>
    sentences.filter(
      (one) => one.paragraph === paragraph && /^(?:[-•*]|\d+[.)])\s/.test(text.slice(one.start, one.end)),
    ).length;
  return [...words].some(([paragraph, count]) => count > PARAGRAPH_WORDS && lines(paragraph) < 3) ? [{}] : [];
};
