import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { LanguageCode } from '../../checker/types.ts';
import { type DigitStrip, digitStrips, endsGroup, startsGroup } from './digit-strips.ts';
import type { Hidden } from './hidden.ts';

const COUNTRIES: Record<LanguageCode, readonly CountryCode[]> = {
  en: ['US', 'GB', 'IE', 'AU'],
  it: ['IT', 'CH'],
  pt: ['BR', 'PT'],
};
const SHORTEST = 8;
const LONGEST = 15;
/** More groups than this are a row of numbers, unless a word says that it is a phone. */
const MOST_GROUPS = 6;

/** What people say before a phone number, and before one that is none. */
const PHONE_WORDS =
  'tel|telefono|telefone|phone|call|mobile|cell|cellulare|cel|celular|whats\\s?app|zap|fone|ligar|ligue|chiam\\p{L}*|ring|fax';
const PHONE_WORD = new RegExp(`(?<![\\p{L}[])(?:${PHONE_WORDS})\\p{P}*\\s*(?:\\p{L}{1,8}\\p{P}*\\s+){0,3}$`, 'iu');
const OTHER_WORDS =
  'order|ordine|pedido|ticket|case|ref|reference|riferimento|invoice|fattura|nota|protocol\\p{L}*|tracking|spedizione|rastreio|serial\\p{L}*|sku|codice|código|card|carta|cartão';
const LINKS = '(?:number|numero|número|n[.°ºr]?|is|è|é|di|de|do|da)';
const OTHER_WORD = new RegExp(
  `(?:(?<!\\p{L})(?:${OTHER_WORDS})|(?<!\\p{L})n[.°º]|#)\\p{P}*\\s*(?:${LINKS}\\p{P}*\\s*){0,2}$`,
  'iu',
);
const DATE =
  /^(?:\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d[-–](?:19|20)\d\d)(?!\d)/;
const JOINED = /^\s*(?:[,;/]|or|and|o|e|ou|oppure)\s*$/;
const BEFORE = 40;

/** Phone numbers: international ones, those with a word for it before them, and those valid where the language is spoken. */
export function phones(text: string, language: LanguageCode): Hidden[] {
  const found: Hidden[] = [];
  for (const strip of digitStrips(text, SHORTEST)) {
    let border = true;
    for (let i = 0; i + SHORTEST <= strip.digits.length; ) {
      const dated = dateAt(text, strip, i);
      const previous = found.at(-1);
      const length: number = dated === 0 ? phoneAt(text, strip, i, { language, border, previous }) : 0;
      if (length > 0) found.push(hiddenAt(strip, i, length));
      border = dated + length > 0;
      i += dated + length || 1;
    }
  }
  return found;
}

/** How many digits a date takes that starts at digit `i`; 0 for none. */
function dateAt(text: string, strip: DigitStrip, i: number): number {
  const start = strip.at[i] as number;
  const date = startsGroup(strip, i) ? DATE.exec(text.slice(start, start + 11)) : null;
  return date?.[0].replace(/\D/g, '').length ?? 0;
}

function hiddenAt(strip: DigitStrip, i: number, length: number): Hidden {
  const lead = /[+(]{1,2}$/.exec((strip.before[i] ?? '').trimEnd())?.[0].length ?? 0;
  return { start: (strip.at[i] as number) - lead, end: (strip.at[i + length - 1] as number) + 1, label: '[phone]' };
}

interface Around {
  language: LanguageCode;
  /** Nothing of the strip, or another number, ends right before. */
  border: boolean;
  previous: Hidden | undefined;
}

/** How many digits a phone number takes that starts at digit `i`; 0 for none. */
function phoneAt(text: string, strip: DigitStrip, i: number, { language, border, previous }: Around): number {
  const international = /\+\(?$/.test(strip.before[i] ?? '') || (border && strip.digits.startsWith('00', i));
  if (!startsGroup(strip, i)) return 0;
  if (international) return internationalAt(strip, i);
  // Inside a longer row of digits there is no number of its own, unless a bracket or a double sign parts it.
  if (!border && !parts(strip.before[i])) return 0;

  const start = strip.at[i] as number;
  const before = text.slice(Math.max(0, start - BEFORE), start).replace(/\($/, '');
  const said = PHONE_WORD.test(before) || (previous !== undefined && JOINED.test(text.slice(previous.end, start)));
  if (!said && OTHER_WORD.test(before)) return 0;
  for (let length = Math.min(LONGEST, strip.digits.length - i); length >= SHORTEST; length--) {
    if (!endsGroup(strip, i + length) || isAmount(text, strip, i, length)) continue;
    if (i + length < strip.digits.length && !parts(strip.before[i + length])) continue;
    const digits = strip.digits.slice(i, i + length);
    if (!said && !looksLikePhone(strip, i, length)) continue;
    if (said || COUNTRIES[language].some((country) => parsePhoneNumberFromString(digits, country)?.isValid()))
      return length;
  }
  return 0;
}

function internationalAt(strip: DigitStrip, i: number): number {
  let possible = 0;
  for (let length = Math.min(LONGEST + 2, strip.digits.length - i); length >= SHORTEST; length--) {
    if (!endsGroup(strip, i + length)) continue;
    const number = parsePhoneNumberFromString(`+${strip.digits.slice(i, i + length).replace(/^00/, '')}`);
    if (number?.isValid()) return length;
    if (number?.isPossible()) possible ||= length;
  }
  return possible;
}

const parts = (between: string | undefined) => between !== undefined && /[(/]|\s[-–]\s/.test(between);

/** A bare run of digits may be an order's: it is a phone only where it starts as trunk or mobile numbers do. */
function looksLikePhone(strip: DigitStrip, i: number, length: number): boolean {
  const between = strip.before.slice(i + 1, i + length).filter((signs) => signs !== '');
  if (between.length >= MOST_GROUPS) return false;
  return between.length > 0 || /^(0|3\d{9}$|[1-9]{2}9\d{8}$)/.test(strip.digits.slice(i, i + length));
}

/** Money and other amounts: a currency sign beside the number, decimals after it, thousands parted by dots. */
function isAmount(text: string, strip: DigitStrip, i: number, length: number): boolean {
  const start = strip.at[i] as number;
  const end = (strip.at[i + length - 1] as number) + 1;
  return (
    /(?:[€$£]|R\$|EUR|USD|BRL|GBP)\s?$/i.test(text.slice(Math.max(0, start - 5), start)) ||
    /^(?:,\d|\s?(?:[€$£%]|EUR|USD|BRL|GBP|euro|reais))/i.test(text.slice(end, end + 6)) ||
    /^\d{1,3}(?:\.\d{3})+$/.test(text.slice(start, end))
  );
}
