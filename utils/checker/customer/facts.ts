import type { LayeredToken } from '../atom-table.ts';
import type { Language } from '../language.ts';
import type { Fact } from '../types.ts';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const CPF = /\b\d{3}\.\d{3}\.\d{3}-\d{2}\b/g;
/** Signs before or behind an amount; a language adds its words. */
const SIGNS = '[€£$]|R\\$|US\\$|EUR|USD|GBP|BRL';

/** A found fact with its place in the message; an earlier found one wins where two overlap. */
interface Found extends Fact {
  start: number;
  end: number;
}

/**
 * Identifying facts of a message: e-mail, amount, date, phone, and numbers or codes named by the words before them
 * (order, invoice, booking, account …). Only what is written is taken: the text is exact.
 */
export function factsOf(text: string, language: Language): Fact[] {
  const found: Found[] = [];
  const take = (kind: string, start: number, end: number) => {
    if (end <= start || found.some((one) => one.start < end && start < one.end)) return;
    found.push({ kind, text: text.slice(start, end), start, end });
  };
  const takeAll = (kind: string, pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) take(kind, match.index, match.index + match[0].length);
  };
  const { date, amountBehindSign, amountBeforeSign } = patternsOf(language);
  takeAll('email', EMAIL);
  takeAll('cpf', CPF);
  takeAll('amount', amountBehindSign);
  takeAll('amount', amountBeforeSign);
  takeAll('date', date);
  for (const one of named(text, language)) take(one.kind, one.start, one.end);
  takeAll(
    'date',
    /(?<![\p{L}\p{N}/.-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\d{1,2}\.\d{1,2}\.\d{2,4})(?![\p{L}\p{N}/%:]|[.,]\d)/gu,
  );
  takeAll(
    'phone',
    /(?<![\p{L}\p{N}#/-])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?|\d{2,5}[\s.-]?)\d{2,5}[\s.-]?\d{3,5}(?:[\s.-]?\d{2,4})?(?![\p{L}\p{N}/]|-\p{L})/gu,
  );
  takeAll('reference', /(?<![\p{L}\p{N}])(?:[A-Z]{1,4}-?\d{3,}[A-Z0-9-]*|#\p{N}{3,}[\p{L}\p{N}-]*)(?![\p{L}\p{N}])/gu);
  return found.sort((a, b) => a.start - b.start).map(({ kind, text: exact }) => ({ kind, text: exact }));
}

interface FactPatterns {
  date: RegExp;
  amountBehindSign: RegExp;
  amountBeforeSign: RegExp;
  /** Words before a code, the longest first. */
  named: { kind: string; words: string[] }[];
}

const made = new WeakMap<Language, FactPatterns>();

/** The patterns of a language, made once. */
function patternsOf(language: Language): FactPatterns {
  const known = made.get(language);
  if (known) return known;
  const { months, currency, dayPrefix, before } = language.artefact.facts;
  const money = `(?:${SIGNS}${currency.map((word) => `|${literal(word)}`).join('')})`;
  const amount = '\\d{1,3}(?:[.,\\s]\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
  const patterns: FactPatterns = {
    date: dates(months, dayPrefix),
    amountBehindSign: new RegExp(`${money}\\s?(?:${amount})(?![\\p{L}\\p{N}])`, 'giu'),
    amountBeforeSign: new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${amount})\\s?${money}(?![\\p{L}\\p{N}])`, 'giu'),
    named: Object.entries(before)
      .flatMap(([kind, words]) => words.map((one) => ({ kind, words: one.split(' ') })))
      .sort((a, b) => b.words.length - a.words.length),
  };
  made.set(language, patterns);
  return patterns;
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "5 March", "March 5th", "the 9th", "1º de abril de 2026", "2 e il 9 ottobre". */
function dates(months: readonly string[], dayPrefix: readonly string[]): RegExp {
  const month = `(?:${months.map(literal).join('|')})`;
  const day = '\\d{1,2}(?:st|nd|rd|th|º|°)?';
  const year = '(?:,?\\s(?:de\\s|del\\s)?\\d{4})?';
  const several = `${day}(?:\\s(?:e(?:\\sil)?|and|to|-)\\s${day})?`;
  const options = [`${several}\\s(?:of\\s|de\\s|di\\s)?${month}${year}`, `${month}\\s${day}${year}`];
  if (dayPrefix.length > 0)
    options.push(
      `(?:${dayPrefix.map(literal).join('|')})\\s\\d{1,2}(?:st|nd|rd|th|º)?(?!\\s(?:of\\s|de\\s|di\\s)?${month})(?!\\s?[\\p{L}\\p{N}€£$%:.,/-]*\\p{N})`,
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${options.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** A code or number behind the words that name it, within a few words: "order (n.) BR-20177", "account 8841-2206". */
function* named(text: string, language: Language): Generator<Found> {
  const tokens = language.read(text);
  const { named: kinds } = patternsOf(language);
  for (let i = 0; i < tokens.length; i++) {
    const found = kinds.find(({ words }) => words.every((word, k) => tokens[i + k]?.folded === word));
    if (!found) continue;
    const code = codeAfter(tokens, i + found.words.length, text);
    if (code) yield { kind: found.kind, text: text.slice(code.start, code.end), ...code };
  }
}

/** Words that may stand between the name and its code: "order number is", "ordine n.", "pedido nº". */
const BETWEEN = new Set([
  'number',
  'no',
  'nr',
  'n',
  'num',
  'numero',
  'nº',
  'n°',
  'is',
  'e',
  'code',
  'codice',
  'codigo',
  'ref',
  'id',
  'di',
  'do',
  'da',
  'the',
  'cod',
  'o',
  'il',
  'la',
  'a',
  'my',
  'with',
  'con',
  'com',
  'ending',
  'finale',
  'final',
  'termina',
  'in',
  'em',
  'com',
]);

function codeAfter(
  tokens: readonly LayeredToken[],
  from: number,
  text: string,
): { start: number; end: number } | undefined {
  for (let i = from; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i] as LayeredToken;
    const code = codeAt(text, token.start);
    if (code) return code;
    const passes = token.kind === 'punctuation' ? /^[.:(#,º°"“'’-]$/.test(token.form) : BETWEEN.has(token.folded);
    if (!passes) return undefined;
  }
  return undefined;
}

/** A code at an offset: letters, digits and inner dashes with at least two digits, or capitals with a digit. */
function codeAt(text: string, start: number): { start: number; end: number } | undefined {
  const found = /^#?(?=[\p{L}/-]{0,12}\p{N})[\p{L}\p{N}]+(?:[-/.][\p{L}\p{N}]+)*(?:\s\d{3,})*/u.exec(
    text.slice(start, start + 40),
  )?.[0];
  const digits = found?.match(/\p{N}/gu)?.length ?? 0;
  // A record locator may hold a single digit among its capitals (XKQ7LM).
  if (!found || digits === 0 || (digits < 2 && !/^[A-Z\d]{5,8}$/.test(found))) return undefined;
  if (/^\d{1,2}[./]\d{1,2}([./]\d+)?$/.test(found)) return undefined;
  return { start, end: start + found.length };
}
