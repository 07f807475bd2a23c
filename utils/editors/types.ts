import type { Span } from '../checker/types.ts';

/** What an editor bridge reads from a reply box. Offsets count UTF-16 units of `text`. */
export interface EditorText {
  /** Plain text; block borders are blank lines between paragraphs, one newline between list items and soft breaks. */
  text: string;
  /** Ranges of `text` that are not the draft's own: quoted history, signature. */
  ignored: Span[];
  /** Caret offset, absent when the editor has no focus. */
  caret?: number;
}

/** What became of an edit, judged by reading the editor again, never by what a method returned. */
export type ReplaceResult =
  | { ok: true }
  | { ok: false; code: 'stale' | 'read-only' | 'composing' | 'refused' | 'gone'; message: string };

/**
 * Reads and edits one kind of editor. Knows only the DOM. `replace` changes only the span, keeps formatting, caret and
 * focus, is one step of the editor's own undo, and verifies what the editor holds afterwards.
 */
export interface EditorBridge {
  id: string;
  matches(element: Element): boolean;
  read(element: HTMLElement): EditorText;
  /** `expected` is the text in `span` when the fix was offered; another text there means the offer is stale. */
  replace(element: HTMLElement, span: Span, text: string, expected: string): Promise<ReplaceResult>;
  /** Calls `onChange` after every change of content or selection, until `signal` aborts. */
  observe(element: HTMLElement, onChange: () => void, signal: AbortSignal): void;
  /** DOM ranges of a span for underlining and measuring; empty where the editor has no text nodes (textarea). */
  ranges(element: HTMLElement, spans: readonly Span[]): (Range | undefined)[];
  /** Selects a span and gives the editor the focus, so that a blank can be typed over. */
  select(element: HTMLElement, span: Span): void;
}
