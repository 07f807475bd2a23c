import type { LanguageCode } from '../checker/types.ts';
import { brazilianIds } from './redact/brazilian-ids.ts';
import { cards } from './redact/cards.ts';
import { codiciFiscali } from './redact/codice-fiscale.ts';
import { emails } from './redact/emails.ts';
import type { Hidden } from './redact/hidden.ts';
import { ibans } from './redact/ibans.ts';
import { phones } from './redact/phones.ts';

/**
 * A text with what identifies people or moves their money replaced by labels such as `[email]`. What is hidden is
 * checked by its check digits where it has any, so order numbers, dates and amounts stay. Time is linear in the text.
 */
export function redact(text: string, language: LanguageCode): string {
  // Where two overlap the surer one wins: the check of an IBAN says more than a phone's shape.
  const bySurety = [
    emails(text),
    ibans(text),
    codiciFiscali(text),
    cards(text),
    brazilianIds(text),
    phones(text, language),
  ];
  const hidden: Hidden[] = [];
  const taken = new Uint8Array(text.length);
  for (const part of bySurety.flat()) {
    if (taken.subarray(part.start, part.end).includes(1)) continue;
    taken.fill(1, part.start, part.end);
    hidden.push(part);
  }
  hidden.sort((a, b) => a.start - b.start);

  let kept = '';
  let from = 0;
  for (const { start, end, label } of hidden) {
    kept += text.slice(from, start) + label;
    from = end;
  }
  return kept + text.slice(from);
}
