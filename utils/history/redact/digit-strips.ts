/** A run of digits as people write them: in groups, with spaces, dots, hyphens, slashes or brackets in between. */
export interface DigitStrip {
  digits: string;
  /** Where each digit is in the text. */
  at: number[];
  /** What stands before each digit since the one before it; for the first, up to three signs before it. */
  before: string[];
}

const BETWEEN = new Set([...' .-/()\u00a0\u2009\u202f\u200b\u2010\u2011\u2012\u2013']);
/** ") - " is the longest that stands between two groups of one number. */
const MOST_BETWEEN = 3;

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Every strip of at least `least` digits. Each sign is read a bounded number of times. */
export function digitStrips(text: string, least: number): DigitStrip[] {
  const strips: DigitStrip[] = [];
  let strip: DigitStrip | undefined;
  let last = -1;
  const end = () => {
    if (strip && strip.digits.length >= least) strips.push(strip);
    strip = undefined;
  };
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text.charCodeAt(i))) {
      if (strip && (i - last > MOST_BETWEEN || !BETWEEN.has(text.charAt(i)))) end();
      continue;
    }
    const before = strip ? text.slice(last + 1, i) : text.slice(Math.max(0, i - MOST_BETWEEN), i);
    strip ??= { digits: '', at: [], before: [] };
    strip.digits += text.charAt(i);
    strip.at.push(i);
    strip.before.push(before);
    last = i;
  }
  end();
  return strips;
}

/** Whether a group of the strip starts at digit `i`. */
export const startsGroup = ({ before }: DigitStrip, i: number): boolean => i === 0 || before[i] !== '';
/** Whether a group of the strip ends before digit `i`. */
export const endsGroup = (strip: DigitStrip, i: number): boolean => i === strip.digits.length || startsGroup(strip, i);
