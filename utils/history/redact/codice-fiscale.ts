import type { Hidden } from './hidden.ts';

/** A digit, or the letter that stands for it where two people would have the same code (omocodia). */
const D = '[0-9LMNPQRSTUV]';
const S = '[ .\\u00a0\\u2009\\u202f-]?';
const SHAPE = [...'LLLLLL', D, D, '[ABCDEHLMPRST]', D, D, 'L', D, D, D, 'L'].map((sign) =>
  sign === 'L' ? '[A-Z]' : sign,
);
const CODE = new RegExp(`(?<![\\p{L}\\p{N}])${SHAPE.join(S)}(?![\\p{L}\\p{N}])`, 'giu');

/** Value of a sign in an odd place, by D.M. 23 December 1976; `0` to `9` count as `A` to `J`. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian tax codes with a right check character, written together or in groups. */
export function codiciFiscali(text: string): Hidden[] {
  return [...text.matchAll(CODE)]
    .filter(([words]) => hasRightCheck(words.replace(/[^A-Za-z0-9]/g, '').toUpperCase()))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, label: '[codice-fiscale]' }));
}

function hasRightCheck(code: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const sign = code.charCodeAt(i);
    const value = sign >= 65 ? sign - 65 : sign - 48;
    sum += i % 2 === 0 ? (ODD[value] as number) : value;
  }
  return code.charCodeAt(15) === 65 + (sum % 26);
}
