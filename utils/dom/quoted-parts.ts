import type { Extent } from './dom-text.ts';

/** What stands in a reply box or a message and isn't its author's own: quoted history and signature. */

/** Quotes and signatures by markup: Gmail, Outlook, Apple Mail, Thunderbird, Yahoo, Froala, Zendesk, Freshdesk, RT. */
const NOT_OWN = [
  'blockquote',
  '.gmail_quote',
  '.gmail_attr',
  '[class*="fr-quoted"]',
  '.freshdesk_quote',
  '.moz-cite-prefix',
  '.yahoo_quoted',
  '#divRplyFwdMsg',
  '#appendonsend ~ *',
  '.signature',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
].join(',');

export const isNotOwn = (element: Element): boolean => element.matches(NOT_OWN);

/** "On 3 May 2026, Ann wrote:" and its like; a whole line, so a sentence of the reply doesn't match. */
const ATTRIBUTION =
  /^(?:On|Il|Em|El|Le|Am|A)\s.{4,200}(?:wrote|ha scritto|escreveu|escribió|a écrit|schrieb)(?:[^\n]{0,80})?:[ \t]*$/gm;
const FORWARD_HEADER =
  /^-{2,}\s?(?:Original Message|Messaggio originale|Mensagem original|Forwarded message)\s?-{2,}/gm;
const SIGNATURE = /^--[ \t]*$/gm;
const QUOTED_LINE = /^>.*$/gm;

const merge = (spans: Extent[]): Extent[] => {
  const merged: Extent[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ ...span });
  }
  return merged;
};

/** Ranges of `text` that aren't its author's own, `marked` being those known by markup. Sorted, not overlapping. */
export function quotedParts(text: string, marked: readonly Extent[] = []): Extent[] {
  const spans: Extent[] = marked.map(({ start, end }) => ({ start, end }));
  for (const line of text.matchAll(QUOTED_LINE)) spans.push({ start: line.index, end: line.index + line[0].length });
  for (const line of text.matchAll(ATTRIBUTION)) {
    const end = line.index + line[0].length;
    // Followed by something known as a quote, the line goes with it (the reply may stand below). Else all below is quoted.
    const next = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    const quoteFollows = spans.some((span) => span.start <= next && next < span.end);
    spans.push({ start: line.index, end: quoteFollows ? end : text.length });
  }
  for (const pattern of [FORWARD_HEADER, SIGNATURE]) {
    // A signature inside a quote is the quoted person's: what follows the quote is the reply's own again.
    const isQuoted = (at: number) => spans.some((span) => span.start <= at && at < span.end);
    const found = [...text.matchAll(pattern)].find((match) => !isQuoted(match.index));
    if (found) spans.push({ start: found.index, end: text.length });
  }
  return merge(spans);
}

/** The author's own words: `text` without `parts`, trimmed, blank lines closed up. */
export function withoutParts(text: string, parts: readonly Extent[]): string {
  let own = '';
  let from = 0;
  for (const part of parts) {
    own += text.slice(from, part.start);
    from = part.end;
  }
  return (own + text.slice(from))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
