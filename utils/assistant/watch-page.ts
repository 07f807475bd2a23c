import type { HelpdeskAdapter, Page } from '../helpdesks/types.ts';
import type { Place } from './place.ts';

/** At most one look at the page in this time, in ms: a helpdesk changes hundreds of nodes while it loads a ticket. */
const BETWEEN_LOOKS = 120;

/** What tells public from internal, active from hidden, and one ticket's tab from another's. */
const TELLING_ATTRIBUTES = [
  'data-channel',
  'data-is-active',
  'aria-selected',
  'aria-hidden',
  'hidden',
  'contenteditable',
];

/** How the page looks at a moment, without holding anything: `undefined` outside tickets. */
export type AdapterFor = (page: Page) => HelpdeskAdapter | undefined;

/**
 * Looks at the page again whenever it may have changed (focus, navigation inside the page, nodes, telling attributes)
 * and tells what it saw, at most every 120 ms, until `signal` aborts. What is typed into the reply box isn't a change of
 * the page.
 */
export function watchPage(
  document: Document,
  adapterFor: AdapterFor,
  onLook: (place: Place | undefined) => void,
  signal: AbortSignal,
): { lookNow(): void } {
  const window = document.defaultView as Window & typeof globalThis;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let box: HTMLElement | undefined;

  const look = () => {
    timer = undefined;
    if (signal.aborted) return;
    const place = placeOf({ document, url: new URL(window.location.href) }, adapterFor);
    box = place?.composer?.element;
    onLook(place);
  };
  const soon = () => {
    timer ??= setTimeout(look, BETWEEN_LOOKS);
  };

  const observer = new window.MutationObserver((records) => {
    if (records.some(({ target }) => !box?.contains(target) || target === box)) soon();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: TELLING_ATTRIBUTES,
  });
  // `change` for a select that switches reply and note; `blur` because focus in the editor's frame is seen only so.
  for (const type of ['focusin', 'click', 'change']) document.addEventListener(type, soon, { capture: true, signal });
  for (const type of ['popstate', 'hashchange', 'blur', 'pageshow']) window.addEventListener(type, soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  look();
  return { lookNow: look };
}

function placeOf(page: Page, adapterFor: AdapterFor): Place | undefined {
  const helpdesk = adapterFor(page);
  if (!helpdesk) return undefined;
  const ticket = helpdesk.ticket(page);
  if (!ticket) return undefined;
  return { helpdesk, page, ticket, composer: helpdesk.composer(page) };
}
