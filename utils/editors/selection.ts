/** Setting a selection in a page's editor and waiting until the editor knows of it. */

/** Longest wait for the editor to notice a selection, in ms; the event comes within a frame where it comes at all. */
const SELECTION_WAIT_MS = 300;

/** True where scripts share no objects with the page (Firefox): what carries a DataTransfer arrives empty there. */
export const isFirefoxWorld = (): boolean => 'cloneInto' in globalThis || /\bFirefox\//.test(navigator.userAgent);

/**
 * True when typing would go there. A frame's body is its document's active element even while the focus is elsewhere, so
 * the frames around it are asked too.
 */
export const hasFocus = (element: Element): boolean => {
  const { activeElement, defaultView } = element.ownerDocument;
  if (!activeElement || !(activeElement === element || element.contains(activeElement))) return false;
  const frame = defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
};

const sameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/**
 * Focuses `element` without scrolling and selects `range`. Resolves after the `selectionchange`, one task later, so that
 * the editor's own listener has run: a paste before that lands at the start of the draft (0 of 8 in the lab, 8 of 8 after).
 */
export async function selectRange(element: HTMLElement, range: Range): Promise<void> {
  const { ownerDocument } = element;
  const selection = ownerDocument.getSelection();
  if (!hasFocus(element)) element.focus({ preventScroll: true });
  if (!selection) return;
  const current = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (current && sameRange(current, range)) return;
  const noticed = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      ownerDocument.removeEventListener('selectionchange', done);
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, SELECTION_WAIT_MS);
    ownerDocument.addEventListener('selectionchange', done);
  });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await noticed;
}

/** Puts every scrolled ancestor back where it was when the returned function is called. */
export function keepScroll(element: Element): () => void {
  const places: { element: Element; top: number; left: number }[] = [];
  for (
    let at: Element | null = element;
    at;
    at = at.parentElement ?? (at.ownerDocument.defaultView?.frameElement || null)
  ) {
    places.push({ element: at, top: at.scrollTop, left: at.scrollLeft });
  }
  return () => {
    for (const { element: scrolled, top, left } of places) {
      if (scrolled.scrollTop !== top) scrolled.scrollTop = top;
      if (scrolled.scrollLeft !== left) scrolled.scrollLeft = left;
    }
  };
}

/** Two frames: editors render in the first, and what they correct comes in the second. Hidden tabs get a timer instead. */
export const twoFrames = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    const view = element.ownerDocument.defaultView ?? window;
    const timer = view.setTimeout(resolve, 100);
    view.requestAnimationFrame(() =>
      view.requestAnimationFrame(() => {
        view.clearTimeout(timer);
        resolve();
      }),
    );
  });
