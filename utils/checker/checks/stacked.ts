import type { Check } from './index.ts';

/** Three or more are a stack (concerns.md, apology-stacking); the last one is quoted. */
const STACK = 3;

/** The rule's patterns matched again and again: reports the last match. */
export const stacked: Check = (_document, own) => {
  const last = own.at(-1);
  return own.length >= STACK && last ? [{ span: last.span }] : [];
};
