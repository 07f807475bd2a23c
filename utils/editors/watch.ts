/** Watching an editor: one callback a frame for whatever changed, typed or set by a program. */

const composing = new WeakSet<Element>();

/** True while an input method is in the middle of a word there; known only for editors that are watched. */
export const isComposing = (element: Element): boolean => composing.has(element);

/** Calls `callback` once in the next frame, however often it is asked; hidden tabs have no frames, so a timer stands by. */
function oncePerFrame(view: Window, callback: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  let timer = 0;
  const run = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(timer);
    frame = timer = 0;
    if (!signal.aborted) callback();
  };
  signal.addEventListener('abort', run, { once: true });
  return () => {
    if (timer || signal.aborted) return;
    frame = view.requestAnimationFrame(run);
    timer = view.setTimeout(run, 100);
  };
}

/**
 * Watches text and selection of an editable element. Attributes are not watched: editors write them on every focus, and
 * highlights (which are no part of the DOM) can't come back as a change.
 */
export function watchEditable(element: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  const changed = oncePerFrame(view, onChange, signal);
  element.addEventListener('input', changed, { capture: true, signal });
  element.addEventListener('compositionstart', () => composing.add(element), { signal });
  element.addEventListener(
    'compositionend',
    () => {
      composing.delete(element);
      changed();
    },
    { signal },
  );
  for (const event of ['focus', 'blur']) element.addEventListener(event, changed, { signal });
  ownerDocument.addEventListener(
    'selectionchange',
    () => {
      if (element.contains(ownerDocument.getSelection()?.focusNode ?? null)) changed();
    },
    { signal },
  );
  const observer = new MutationObserver(changed);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** How often a text field is compared with what it was, in ms: a program's `value =` fires no event and is no mutation. */
const VALUE_LOOK_MS = 500;

/** Watches a text field. */
export function watchField(field: HTMLTextAreaElement, onChange: () => void, signal: AbortSignal): void {
  const view = field.ownerDocument.defaultView;
  if (!view || signal.aborted) return;
  watchEditable(field, onChange, signal);
  const changed = oncePerFrame(view, onChange, signal);
  field.ownerDocument.addEventListener(
    'selectionchange',
    () => {
      if (field.ownerDocument.activeElement === field) changed();
    },
    { signal },
  );
  let { value } = field;
  const look = view.setInterval(() => {
    if (field.value !== value) changed();
    value = field.value;
  }, VALUE_LOOK_MS);
  signal.addEventListener('abort', () => view.clearInterval(look), { once: true });
}
