import { type DigitStrip, digitStrips, endsGroup, startsGroup } from './digit-strips.ts';
import type { Hidden } from './hidden.ts';

/** Issuers' first digits and lengths (ISO/IEC 7812 as published by the schemes): what else passes Luhn is no card. */
const ISSUERS: readonly { first: RegExp; lengths: readonly number[] }[] = [
  { first: /^4/, lengths: [19, 16, 13] },
  { first: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { first: /^3[47]/, lengths: [15] },
  { first: /^(6011|65|64[4-9])/, lengths: [19, 16] },
  { first: /^(36|38|39|30[0-5])/, lengths: [16, 14] },
  { first: /^35(2[89]|[3-8])/, lengths: [19, 16] },
  { first: /^62/, lengths: [19, 18, 17, 16] },
  { first: /^(5[06-9]|6)/, lengths: [19, 18, 17, 16, 15, 14, 13] },
];

/** Payment card numbers that pass Luhn's check, written together or in groups. */
export function cards(text: string): Hidden[] {
  return digitStrips(text, 13).flatMap((strip) => inStrip(strip));
}

function inStrip(strip: DigitStrip): Hidden[] {
  const found: Hidden[] = [];
  let i = 0;
  while (i + 13 <= strip.digits.length) {
    const length = startsGroup(strip, i) ? cardAt(strip, i) : undefined;
    if (length === undefined) {
      i++;
      continue;
    }
    found.push({ start: strip.at[i] as number, end: (strip.at[i + length - 1] as number) + 1, label: '[card]' });
    i += length;
  }
  return found;
}

function cardAt(strip: DigitStrip, i: number): number | undefined {
  const issuer = ISSUERS.find(({ first }) => first.test(strip.digits.slice(i, i + 4)));
  return issuer?.lengths.find(
    (length) =>
      i + length <= strip.digits.length &&
      endsGroup(strip, i + length) &&
      // A slash or bracket parts two numbers: a date and what follows it.
      !strip.before.slice(i + 1, i + length).some((between) => /[/()]/.test(between)) &&
      passesLuhn(strip.digits.slice(i, i + length)),
  );
}

/** Luhn's check (ISO/IEC 7812-1): every second digit from the right doubled, its digits added, all divisible by ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = digit * 2;
    sum += i % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
