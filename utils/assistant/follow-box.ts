/** Where a reply box is in the window, in CSS pixels; an editor in a frame is measured through its frame. */
export function boxOf(element: HTMLElement, page: Document): DOMRect {
  const rect = element.getBoundingClientRect();
  if (element.ownerDocument === page) return rect;
  const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
  // An editor in a frame fills it: the frame is what the agent sees of it.
  return frame ?? rect;
}

/** Calls `onMove` now and, at most once a frame, whenever the box may have moved, until `signal` aborts. */
export function followBox(
  element: HTMLElement,
  page: Document,
  onMove: (box: DOMRect) => void,
  signal: AbortSignal,
): void {
  const window = page.defaultView as Window & typeof globalThis;
  let due = false;
  const soon = () => {
    if (due) return;
    due = true;
    window.requestAnimationFrame(() => {
      due = false;
      if (!signal.aborted) onMove(boxOf(element, page));
    });
  };
  for (const type of ['scroll', 'resize', 'transitionend'])
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  const sizes = new window.ResizeObserver(soon);
  sizes.observe((element.ownerDocument.defaultView?.frameElement as HTMLElement | null) ?? element);
  sizes.observe(page.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect());
  soon();
}
