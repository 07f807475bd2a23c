import type { Hidden } from './hidden.ts';

/** Length of an IBAN by country (SWIFT IBAN registry). */
const LENGTHS: Record<string, number> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};
/** Country, check digits, then up to 30 signs, each with at most two separators before it: bounded, so linear. */
const START = /(?<![\p{L}\p{N}])[A-Za-z][ .\u00a0-]?[A-Za-z](?:[ .\u00a0-]?\d){2}/gu;
const SEPARATOR = /[ .\u00a0\u2009\u202f\u200b-]/;

/** IBANs with a right check number, written together or in groups. */
export function ibans(text: string): Hidden[] {
  const found: Hidden[] = [];
  for (const { index } of text.matchAll(START)) {
    const country = compact(text.slice(index, index + 3))
      .slice(0, 2)
      .toUpperCase();
    const length = LENGTHS[country];
    const end = length && endAfter(text, index, length);
    if (end && passesMod97(compact(text.slice(index, end)))) found.push({ start: index, end, label: '[iban]' });
  }
  return found;
}

const compact = (text: string) => text.replace(new RegExp(SEPARATOR, 'g'), '');

/** Where `count` letters and digits end, read from `start`; undefined when something else stands in between. */
function endAfter(text: string, start: number, count: number): number | undefined {
  let read = 0;
  let separators = 0;
  for (let i = start; i < text.length; i++) {
    const sign = text.charAt(i);
    if (SEPARATOR.test(sign)) {
      if (++separators > 2) return undefined;
    } else if (/[A-Za-z0-9]/.test(sign)) {
      separators = 0;
      if (++read === count) return /[\p{L}\p{N}]/u.test(text.charAt(i + 1)) ? undefined : i + 1;
    } else return undefined;
  }
  return undefined;
}

/** ISO 7064 MOD 97-10: the first four signs moved to the end, letters as 10 to 35, the remainder is 1. */
function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const sign of (iban.slice(4) + iban.slice(0, 4)).toUpperCase()) {
    const value = Number.parseInt(sign, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
