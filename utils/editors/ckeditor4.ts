import { blockOf } from '../dom/dom-text.ts';
import { richEditor, type Write } from './rich-editor.ts';
import { undoByKeys } from './undo.ts';
import { watchEditable } from './watch.ts';
import { writeAsTyped } from './write-as-typed.ts';
import { writeBlockPaste } from './write-block-paste.ts';
import { writePaste } from './write-paste.ts';

/** `setData` writes the frame's document anew: the body that was handed out is gone, the document object stays. */
const currentBody = (element: HTMLElement): HTMLElement =>
  element.isConnected || element.localName !== 'body' ? element : (element.ownerDocument.body ?? element);

/** Watches whichever body the frame has. Rewriting a document takes its listeners away and leaves its observers. */
function watchBody(element: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  let body = currentBody(element);
  let bodySignal = new AbortController();
  const watch = () => watchEditable(body, onChange, AbortSignal.any([signal, bodySignal.signal]));
  const observer = new MutationObserver(() => {
    const now = currentBody(body);
    if (now === body || !now.isConnected) return;
    bodySignal.abort();
    bodySignal = new AbortController();
    body = now;
    watch();
    onChange();
  });
  observer.observe(element.ownerDocument, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  watch();
}

/** Words typed into an empty box can stand in no paragraph: RT's placeholder leaves one without height on a click. */
const writeWords: Write = (element, range, text) => {
  const isLoose = [range.startContainer, range.endContainer].some((node) => blockOf(element, node) === element);
  return (isLoose ? writeAsTyped : writePaste)(element, range, text);
};

/**
 * CKEditor 4, whose editable is the body of its own iframe: RT 5. `execCommand` changes the text there without a `change`
 * event and, by itself, can't be undone cleanly. Tried on 4.22.1 and on RT's 4.13.
 */
export const ckeditor4 = richEditor({
  id: 'ckeditor4',
  matches: (element) => element.classList.contains('cke_editable'),
  writeWords,
  writeParagraphs: writeBlockPaste,
  ownUndo: undoByKeys,
  // RT 5 writes "Type your message here" into the body as real text and marks the body.
  showsPlaceholder: (element) => element.classList.contains('placeholder'),
  current: currentBody,
  observe: watchBody,
});
