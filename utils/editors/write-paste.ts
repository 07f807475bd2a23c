import { askPageToPaste } from './page-world.ts';
import { type Clip, dispatchPaste } from './paste-event.ts';
import type { Write, WriteTrouble } from './rich-editor.ts';
import { isFirefoxWorld, selectRange } from './selection.ts';

/**
 * A synthetic paste over the selection. In Firefox the page's own world has to send it (from ours the clipboard arrives
 * empty and the selected words are deleted), so nothing is sent there unless the page half answers.
 */
export function paste(element: Element, clip: Clip): WriteTrouble {
  if (isFirefoxWorld()) return askPageToPaste(element, clip) ? undefined : 'page-world-missing';
  dispatchPaste(element, clip);
  return undefined;
}

/** Widens a range over the word beside it, in the same text node, and answers that word: pasting it is deleting the rest. */
function takeNeighbour(range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const after = /^\s*\S+/.exec((endContainer as Text).data?.slice(endOffset) ?? '')?.[0];
  if (after) {
    range.setEnd(endContainer, endOffset + after.length);
    return after;
  }
  const before = /\S+\s*$/.exec((startContainer as Text).data?.slice(0, startOffset) ?? '')?.[0];
  if (!before) return '';
  range.setStart(startContainer, startOffset - before.length);
  return before;
}

/** Pastes plain text: it takes the formatting of its place, in one step of the editor's undo. */
export const writePaste: Write = async (element, range, text) => {
  if (text) return paste(element, { text });
  // An empty paste is none.
  const neighbour = takeNeighbour(range);
  await selectRange(element, range);
  return paste(element, { text: neighbour });
};
