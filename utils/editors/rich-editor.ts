import type { Span } from '../checker/types.ts';
import { type DomText, readDom } from './dom-text.ts';
import { isNotOwn, quotedParts } from './quoted-parts.ts';
import { replaceSpan } from './replace.ts';
import { hasFocus, selectRange } from './selection.ts';
import { checkedRange, offsetOf, rangeOf } from './text-position.ts';
import type { EditorBridge, EditorText } from './types.ts';
import { watchEditable } from './watch.ts';

/**
 * One way of putting text in the place of a selected range. It reports nothing but a code when it couldn't even begin:
 * whether it worked is seen by reading the editor again.
 */
export type Write = (element: HTMLElement, range: Range, text: string) => 'page-world-missing' | undefined;

export interface RichEditor {
  id: string;
  matches(element: Element): boolean;
  /** For edits within a paragraph. */
  writeWords: Write;
  /** For edits that hold a newline. */
  writeParagraphs: Write;
  /** Whether the editor shows its own placeholder as text. */
  showsPlaceholder?(element: Element): boolean;
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
  const readBox = (element: Element): DomText =>
    editor.showsPlaceholder?.(element) ? EMPTY : readDom(element, isNotOwn);

  const read = (element: HTMLElement): EditorText => {
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
    observe: watchEditable,
    ranges(element, spans) {
      const dom = readBox(element);
      return spans.map((span) => checkedRange(element, dom, span));
    },
    select(element, span) {
      void selectRange(element, rangeOf(element, readBox(element), span));
    },
    replace: (element, span, text, expected) =>
      replaceSpan({
        element,
        read: () => read(element),
        isReadOnly: () => !isEditable(element) || element.getAttribute('aria-readonly') === 'true',
        async write(part: Span, words: string) {
          const range = rangeOf(element, readBox(element), part);
          await selectRange(element, range);
          // Focusing can make an editor redraw (or drop its placeholder): the place is looked up again.
          const place = rangeOf(element, readBox(element), part);
          const write = words.includes('\n') ? editor.writeParagraphs : editor.writeWords;
          return write(element, place, words);
        },
        async setCaret(offset) {
          await selectRange(element, rangeOf(element, readBox(element), { start: offset, end: offset }));
        },
        edit: { span, text, expected },
      }),
  };
}
