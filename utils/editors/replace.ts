import type { Span } from '../checker/types.ts';
import type { WriteTrouble } from './rich-editor.ts';
import { hasFocus, keepScroll, twoFrames } from './selection.ts';
import type { EditorText, ReplaceResult } from './types.ts';
import { isComposing } from './watch.ts';

/** What an edit needs to know of its editor. */
export interface Replacement {
  element: HTMLElement;
  edit: { span: Span; text: string; expected: string };
  read(): EditorText;
  isReadOnly(): boolean;
  write(part: Span, words: string): Promise<WriteTrouble>;
  setCaret(offset: number): Promise<void>;
  /** One step of the editor's own undo, and back. */
  undo(): void;
  redo(): void;
}

/** How long an editor may take to show an edit, in ms (React hosts and hosts with their own rendering take some frames). */
const PATIENCE_MS = 500;

const fail = (code: Extract<ReplaceResult, { ok: false }>['code'], message: string): ReplaceResult => ({
  ok: false,
  code,
  message,
});

/** Whether no word goes across this place. */
const isWordBorder = (text: string, at: number): boolean =>
  at === 0 || at === text.length || /\s/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at));

/** The part of an edit that differs, in whole words: what stays is not rewritten, so its formatting stays. */
export function changedPart(span: Span, expected: string, text: string): { span: Span; text: string } {
  const limit = Math.min(expected.length, text.length);
  let front = 0;
  while (front < limit && expected[front] === text[front]) front += 1;
  while (!(isWordBorder(expected, front) && isWordBorder(text, front))) front -= 1;
  let back = 0;
  while (back < limit - front && expected.at(-1 - back) === text.at(-1 - back)) back += 1;
  while (!(isWordBorder(expected, expected.length - back) && isWordBorder(text, text.length - back))) back -= 1;
  return {
    span: { start: span.start + front, end: span.end - back },
    text: text.slice(front, text.length - back),
  };
}

/** Where an offset lies after the edit; one inside the edited words goes to their end. */
function movedOffset(offset: number, part: Span, text: string): number {
  if (offset <= part.start) return offset;
  if (offset >= part.end) return offset + text.length - (part.end - part.start);
  return part.start + text.length;
}

/** Editors differ in how many newlines a paragraph is worth and trim at borders: words and borders are compared. */
const comparable = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();

/** Waits until the editor shows what is wanted; false when it hasn't within its time. */
async function shows(element: HTMLElement, isWanted: () => boolean): Promise<boolean> {
  const deadline = performance.now() + PATIENCE_MS;
  do await twoFrames(element);
  while (!isWanted() && performance.now() < deadline);
  return isWanted();
}

/**
 * Takes back an edit that came out wrong, by one step of the editor's own undo. When that brings back another text (the
 * edit was no step, or somebody typed meanwhile), it is undone in turn: nothing that was typed may go.
 */
async function takeBack({ element, ...editor }: Replacement, before: EditorText, hadFocus: boolean): Promise<boolean> {
  const isAsBefore = () => editor.read().text === before.text;
  if (!isAsBefore()) {
    editor.undo();
    if (!(await shows(element, isAsBefore))) {
      editor.redo();
      return false;
    }
  }
  if (hadFocus && before.caret !== undefined) await editor.setCaret(before.caret);
  return true;
}

/**
 * Replaces a span once and looks whether it came out right. Never tries a second way after the first: that one may have
 * half worked.
 */
export async function replaceSpan(replacement: Replacement): Promise<ReplaceResult> {
  const { element, edit, ...editor } = replacement;
  const { span, text, expected } = edit;
  if (!element.isConnected) return fail('gone', 'The reply box is no longer on the page.');
  if (editor.isReadOnly()) return fail('read-only', 'The reply box can’t be edited now.');
  if (isComposing(element)) return fail('composing', 'A word is being composed. Finish it and try again.');
  const before = editor.read();
  if (before.text.slice(span.start, span.end) !== expected) {
    return fail('stale', 'These words have changed since. Look at the new findings.');
  }
  const part = changedPart(span, expected, text);
  if (part.text === '' && part.span.start === part.span.end) return { ok: true };
  const wanted = comparable(before.text.slice(0, span.start) + text + before.text.slice(span.end));
  const caret = hasFocus(element) ? before.caret : undefined;
  const restoreScroll = keepScroll(element);

  const trouble = await editor.write(part.span, part.text);
  if (trouble) return fail('refused', 'This editor can’t be edited from here in this browser. Copy the words instead.');

  if (!(await shows(element, () => comparable(editor.read().text) === wanted))) {
    const isBack = await takeBack(replacement, before, caret !== undefined);
    restoreScroll();
    return isBack
      ? fail('refused', 'The editor didn’t take the change as it was meant; your text is as it was. Copy the words.')
      : fail('refused', 'The editor didn’t take the change as it was meant. Check the words, undo, or copy them.');
  }
  if (caret !== undefined) await editor.setCaret(movedOffset(caret, part.span, part.text));
  restoreScroll();
  return { ok: true };
}
