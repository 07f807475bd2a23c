import type { LayeredToken } from './atom-table.ts';
import type { Language } from './language.ts';

/** What a clause says of whom, as far as its words tell. */
export interface Frame {
  /** Token indices in the sentence, end exclusive. */
  start: number;
  end: number;
  subject: 'customer' | 'company' | 'other';
  negated: boolean;
  /** Inside an if-clause. */
  conditional: boolean;
  question: boolean;
}

/**
 * Cuts a sentence into clauses at punctuation and at words that join clauses (class `joiner`), and reads each one's frame
 * from the language's classes: `customer` and `company` (pronouns and verb persons), `not`, `if`.
 * Quotation marks don't cut: what stands between them belongs to its clause.
 */
export function framesOf(tokens: readonly LayeredToken[], language: Language): Frame[] {
  const frames: Frame[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) frames.push(frameOf(tokens, start, end, language));
    start = end;
  };
  tokens.forEach((token, i) => {
    if (token.kind === 'punctuation' && !/["“”«»'’]/.test(token.form)) close(i + 1);
    else if (i > start && language.isA(token, 'joiner')) close(i);
  });
  close(tokens.length);
  return frames;
}

function frameOf(tokens: readonly LayeredToken[], start: number, end: number, language: Language): Frame {
  const own = tokens.slice(start, end);
  const has = (name: string) => own.some((token) => language.isA(token, name));
  const first = own.find((token) => language.isA(token, 'customer-subject') || language.isA(token, 'company-subject'));
  return {
    start,
    end,
    subject: first === undefined ? 'other' : language.isA(first, 'customer-subject') ? 'customer' : 'company',
    negated: has('not'),
    conditional: has('if'),
    question: tokens.at(-1)?.form === '?',
  };
}
