import { readDom } from '../dom/dom-text.ts';
import { isNotOwn, quotedParts, withoutParts } from '../dom/quoted-parts.ts';

/** What the author of a message wrote: its text without quoted history and signature. */
export function messageText(element: Element): string {
  const { text, marked } = readDom(element, isNotOwn);
  return withoutParts(text, quotedParts(text, marked));
}

/** The text of a label, a heading or a name on one line; absent when there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/** What a reply box quotes: the words themselves, and the line above that says whose they are. */
export function quotedText(box: Element): { text: string; attribution: string } | undefined {
  if (box.localName === 'textarea') {
    const { value } = box as HTMLTextAreaElement;
    const lines = value.split('\n');
    const first = lines.findIndex((line) => line.startsWith('>'));
    if (first < 0) return undefined;
    const own = lines.filter((line) => /^>(?!\s?>)/.test(line)).map((line) => line.replace(/^> ?/, ''));
    const attribution = lines.slice(0, first).findLast((line) => line.trim()) ?? '';
    return { text: withoutParts(own.join('\n'), quotedParts(own.join('\n'))), attribution };
  }
  const quote = box.querySelector('blockquote');
  if (!quote) return undefined;
  const { text, marked } = readDom(quote, (element) => element !== quote && isNotOwn(element));
  const { text: whole, marked: quotes } = readDom(box, (element) => element === quote);
  const above = whole.slice(0, quotes[0]?.start ?? 0).trimEnd();
  return { text: withoutParts(text, quotedParts(text, marked)), attribution: above.slice(above.lastIndexOf('\n') + 1) };
}
