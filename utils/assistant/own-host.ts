/** Events of our own controls that must not reach the helpdesk: single letters are shortcuts there. */
const OURS = ['keydown', 'keyup', 'keypress', 'input', 'click', 'dblclick', 'pointerdown', 'pointerup', 'mouseup'];

/**
 * A place of our own in the page, outside everything that is the page's: a shadow root on the document's root element.
 * Closed, so that the page can't read why words are underlined; open in practice builds, so that tests can see in.
 * Removed when `signal` aborts.
 */
export function createOwnHost(document: Document, css: string, openRoot: boolean, signal: AbortSignal): ShadowRoot {
  const host = document.createElement('empatia-assistant');
  // The page's own styles reach a host element; nothing of them is inherited or laid out through this.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; z-index: 2147483646 !important;';
  const root = host.attachShadow({ mode: openRoot ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The caret stays in the editor when our controls are clicked.
  const keepCaret = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  host.addEventListener('mousedown', keepCaret, { signal });
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return root;
}
