import type { Draft, Span } from '../checker/types.ts';
import type { EditorBridge } from '../editors/types.ts';
import { insertedAfter } from './inserted.ts';

/** Reads a reply box and remembers which of its words arrived in one insertion. */
export interface DraftReader {
  read(): Draft;
  /** True while an input method composes: what is there then isn't text yet. */
  composing(): boolean;
  /** Runs an edit of ours: what it puts in was chosen by the agent and is no insertion. */
  edit<T>(change: () => Promise<T>): Promise<T>;
}

export function createDraftReader(element: HTMLElement, bridge: EditorBridge, signal: AbortSignal): DraftReader {
  let before = bridge.read(element).text;
  let inserted: Span[] = [];
  let editing = 0;
  let composing = false;
  element.addEventListener('compositionstart', () => (composing = true), { signal });
  element.addEventListener('compositionend', () => (composing = false), { signal });

  const read = (): Draft => {
    const { text, ignored, caret } = bridge.read(element);
    inserted = insertedAfter(before, text, inserted, editing > 0);
    before = text;
    return { text, ignored, inserted, ...(caret !== undefined && { caret }) };
  };
  return {
    read,
    composing: () => composing,
    async edit(change) {
      editing++;
      try {
        return await change();
      } finally {
        read();
        editing--;
      }
    },
  };
}
