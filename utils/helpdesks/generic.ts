import type { HelpdeskAdapter, Page } from './types.ts';

/**
 * Any other page: the box the agent writes in, once it has the focus. Everything else stays unknown.
 * Its sizes are guesses: a reply box is larger than a search field or a name.
 */
const SMALLEST = { width: 240, height: 48 };

/** The element with the focus, looked up through open shadow roots and same-origin frames. */
function focused({ document }: Page): Element | null {
  let element: Element | null = document.activeElement;
  for (;;) {
    const inner: Element | null | undefined =
      element?.shadowRoot?.activeElement ?? (element as HTMLIFrameElement | null)?.contentDocument?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

function replyBox(page: Page): HTMLElement | undefined {
  const element = focused(page);
  const box = element?.closest<HTMLElement>('textarea, [contenteditable=""], [contenteditable="true"]');
  if (!box || box.closest('[role="search"], [role="combobox"], form[action*="search"]')) return undefined;
  const { width, height } = box.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height ? box : undefined;
}

export const generic: HelpdeskAdapter = {
  id: 'generic',
  name: 'This page',
  matches: [],
  urls: { yes: [], no: [] },
  recognises: (page) => replyBox(page) !== undefined,
  // The query may hold words or keys: the path alone tells pages apart.
  ticket: (page) => ({ id: page.url.host + page.url.pathname, channel: 'unknown' }),
  composer(page) {
    const element = replyBox(page);
    return element && { element, kind: 'unknown' };
  },
  conversation: () => undefined,
};
