import type { Span } from '../checker/types.ts';
import { type DomText, readDom } from '../dom/dom-text.ts';
import { isNotOwn, quotedParts } from '../dom/quoted-parts.ts';
import { checkedRange, offsetOf, rangeOf } from '../dom/text-position.ts';
import { replaceSpan } from './replace.ts';
import { hasFocus, selectRange } from './selection.ts';
import type { EditorBridge, EditorText } from './types.ts';
import type { OwnUndo } from './undo.ts';
import { watchEditable } from './watch.ts';

/** Why a way of writing couldn't even begin. Whether it worked is seen by reading the editor again. */
export type WriteTrouble = 'page-world-missing' | undefined;

/** One way of putting text in the place of a range, which is already selected. */
export type Write = (element: HTMLElement, range: Range, text: string) => WriteTrouble | Promise<WriteTrouble>;

export interface RichEditor {
  id: string;
  matches(element: Element): boolean;
  /** For edits within a paragraph. */
  writeWords: Write;
  /** For edits that hold a newline. */
  writeParagraphs: Write;
  ownUndo: OwnUndo;
  /** Whether the editor shows its own placeholder as text. */
  showsPlaceholder?(element: Element): boolean;
  /** The editable that stands in the place of one that the editor has thrown away meanwhile. */
  current?(element: HTMLElement): HTMLElement;
  /** How it is watched, where that differs. */
  observe?: EditorBridge['observe'];
}

/** The nearest `contenteditable` says so; `isContentEditable` is the same where there is layout, and absent elsewhere. */
export function isEditable(element: Element): boolean {
  const host = element.closest('[contenteditable]');
  const value = host?.getAttribute('contenteditable')?.toLowerCase();
  return value === '' || value === 'true' || value === 'plaintext-only' || element.ownerDocument.designMode === 'on';
}

const EMPTY: DomText = { text: '', runs: [], marked: [] };

/** The bridge of an editor whose text is in the DOM; the editors differ in how they are recognised and written to. */
export function richEditor(editor: RichEditor): EditorBridge {
  const current = editor.current ?? ((element: HTMLElement) => element);
  const readBox = (element: Element): DomText =>
    editor.showsPlaceholder?.(element) ? EMPTY : readDom(element, isNotOwn);

  const read = (given: HTMLElement): EditorText => {
    const element = current(given);
    const dom = readBox(element);
    const ignored = quotedParts(dom.text, dom.marked);
    const selection = element.ownerDocument.getSelection();
    const { focusNode } = selection ?? {};
    if (!selection || !focusNode || !element.contains(focusNode) || !hasFocus(element))
      return { text: dom.text, ignored };
    return { text: dom.text, ignored, caret: offsetOf(dom, focusNode, selection.focusOffset) };
  };

  return {
    id: editor.id,
    matches: (element) => editor.matches(element) && isEditable(element),
    read,
    observe: editor.observe ?? watchEditable,
    ranges(given, spans) {
      const element = current(given);
      const dom = readBox(element);
      return spans.map((span) => checkedRange(element, dom, span));
    },
    select(given, span) {
      const element = current(given);
      void selectRange(element, rangeOf(element, readBox(element), span));
    },
    replace(given, span, text, expected) {
      const element = current(given);
      const rangeAt = (place: Span) => rangeOf(element, readBox(element), place);
      return replaceSpan({
        element,
        read: () => read(element),
        isReadOnly: () => !isEditable(element) || element.getAttribute('aria-readonly') === 'true',
        async write(part, words) {
          await selectRange(element, rangeAt(part));
          // Focusing can make an editor redraw (or drop its placeholder): the place is looked up again.
          const write = words.includes('\n') ? editor.writeParagraphs : editor.writeWords;
          return write(element, rangeAt(part), words);
        },
        undo: () => editor.ownUndo.undo(element),
        redo: () => editor.ownUndo.redo(element),
        setCaret: (offset) => selectRange(element, rangeAt({ start: offset, end: offset })),
        edit: { span, text, expected },
      });
    },
  };
}
