import { quotedParts } from '../dom/quoted-parts.ts';
import { replaceSpan } from './replace.ts';
import { hasFocus } from './selection.ts';
import type { EditorBridge, EditorText } from './types.ts';
import { browserUndo } from './undo.ts';
import { watchField } from './watch.ts';

const field = (element: Element): HTMLTextAreaElement => element as HTMLTextAreaElement;

const read = (element: HTMLElement): EditorText => {
  const { value, selectionEnd } = field(element);
  const found = { text: value.replace(/\u00a0/g, ' '), ignored: quotedParts(value) };
  return hasFocus(element) ? { ...found, caret: selectionEnd } : found;
};

/** A text field. `execCommand` keeps the browser's undo, which setting `value` empties. Its text can't be underlined. */
export const textarea: EditorBridge = {
  id: 'textarea',
  matches: (element) => element.localName === 'textarea',
  read,
  observe: (element, onChange, signal) => watchField(field(element), onChange, signal),
  ranges: (_element, spans) => spans.map(() => undefined),
  select(element, span) {
    element.focus({ preventScroll: true });
    field(element).setSelectionRange(span.start, span.end);
  },
  replace: (element, span, text, expected) =>
    replaceSpan({
      element,
      read: () => read(element),
      isReadOnly: () => field(element).readOnly || field(element).disabled,
      async write(part, words) {
        element.focus({ preventScroll: true });
        field(element).setSelectionRange(part.start, part.end);
        element.ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words);
        return undefined;
      },
      undo: () => browserUndo.undo(element),
      redo: () => browserUndo.redo(element),
      async setCaret(offset) {
        field(element).setSelectionRange(offset, offset);
      },
      edit: { span, text, expected },
    }),
};
