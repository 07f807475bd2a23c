import { detectAll } from 'tinyld/light';
import { LANGUAGE_CODES, type LanguageCode } from '../checker/types.ts';

/** Below this many letters a guess is a coin thrown (tinyld light: 82 % right at 15 letters, 96 % at 60). */
const ENOUGH = 24;
/** Ours and their neighbours: what isn't told from a neighbour would be taken for it. */
const KNOWN = ['en', 'it', 'pt', 'es', 'fr', 'de'];
/** Letters read: more cost time (1 ms a text) and tell no more. */
const READ = 240;
/** How far the best guess must lead the next to be believed. */
const LEAD = 1.25;

/** Small words that our other languages and their neighbours (es, fr, de) don't have. */
const OWN_WORDS: Record<LanguageCode, ReadonlySet<string>> = {
  en: new Set([
    'the',
    'and',
    'you',
    'your',
    'for',
    'with',
    'are',
    'have',
    'this',
    'that',
    'my',
    'it',
    'of',
    'to',
    "i'm",
  ]),
  it: new Set([
    'il',
    'che',
    'di',
    'gli',
    'della',
    'sono',
    'ho',
    'è',
    'nella',
    'questo',
    'anche',
    'mio',
    'mia',
    'vi',
    'dei',
  ]),
  pt: new Set([
    'não',
    'você',
    'uma',
    'os',
    'em',
    'meu',
    'minha',
    'ao',
    'foi',
    'pelo',
    'dia',
    'vocês',
    'isso',
    'já',
    'até',
  ]),
};
/** So many of one language's own words, and at most one of another's, leave no doubt. */
const NO_DOUBT = 4;

/** The language that the small words tell beyond doubt: spares the detector's 0.6 ms on most texts. */
function bySmallWords(text: string): LanguageCode | undefined {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}']+/gu) ?? [];
  const [first, second] = LANGUAGE_CODES.map((code) => ({
    code,
    count: words.filter((word) => OWN_WORDS[code].has(word)).length,
  })).sort((a, b) => b.count - a.count);
  return first && second && first.count >= NO_DOUBT && second.count <= 1 ? first.code : undefined;
}

/**
 * The language of a text, when it is one of ours and the text is long enough to tell; another language or too little
 * text is undefined, and the ticket's own language is to be taken then.
 */
export function detectLanguage(text: string): LanguageCode | undefined {
  const words = text.slice(0, READ).replace(/\S*[\d@{}<>]\S*/g, ' ');
  if ((words.match(/\p{L}/gu)?.length ?? 0) < ENOUGH) return undefined;
  const told = bySmallWords(words);
  if (told) return told;
  const [best, next] = detectAll(words, { only: KNOWN });
  if (!best || (next && best.accuracy < next.accuracy * LEAD)) return undefined;
  return LANGUAGE_CODES.find((code) => code === best.lang);
}
