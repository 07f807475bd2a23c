import { readDom } from '../editors/dom-text.ts';
import { isNotOwn, quotedParts, withoutParts } from '../editors/quoted-parts.ts';

/** What the author of a message wrote: its text without quoted history and signature. */
export function messageText(element: Element): string {
  const { text, marked } = readDom(element, isNotOwn);
  return withoutParts(text, quotedParts(text, marked));
}

/** The text of a label, a heading or a name on one line; absent when there is none. */
export function lineOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}
