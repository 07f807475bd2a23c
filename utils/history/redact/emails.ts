import type { Hidden } from './hidden.ts';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
/** The longest address by RFC 5321 is 254 signs. */
const LONGEST = 254;

/** E-mail addresses, also with one space on either side of the @. */
export function emails(text: string): Hidden[] {
  const found: Hidden[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const left = text[at - 1] === ' ' ? at - 1 : at;
    let start = left;
    while (start > 0 && left - start < LONGEST && LOCAL.test(text.charAt(start - 1))) start--;
    const right = text[at + 1] === ' ' ? at + 2 : at + 1;
    let end = right;
    while (end < text.length && end - right < LONGEST && DOMAIN.test(text.charAt(end))) end++;
    while (end > right && /[.-]/.test(text.charAt(end - 1))) end--;
    if (start < left && /[^.]\.\p{L}[\p{L}\p{N}-]+$/u.test(text.slice(Math.max(right, end - 64), end))) {
      found.push({ start, end, label: '[email]' });
    }
  }
  return found;
}
