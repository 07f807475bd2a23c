import type { Check } from './index.ts';

const CARD = /(?<![\d.,])(?:\d[ -]?){12,18}\d(?![\d.,]\d)/g;

/** Luhn's check digit, which card numbers carry and order numbers hardly ever do (1 in 10 by chance). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

/** A full card number in the reply. */
export const sensitiveData: Check = ({ text }) =>
  [...text.matchAll(CARD)]
    .filter((match) => /^[3-6]/.test(match[0]) && luhn(match[0].replace(/\D/g, '')))
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length } }));
