import { askPageToPaste } from './page-world.ts';
import { dispatchPaste } from './paste-event.ts';
import type { Write } from './rich-editor.ts';
import { isFirefoxWorld } from './selection.ts';

/**
 * A synthetic paste: several paragraphs in one step of the editor's undo, and the only clean way into CKEditor 4. In
 * Firefox the page's own world has to send it (from ours the clipboard arrives empty and the selected words are deleted),
 * so nothing is sent there unless the page half answers.
 */
export const writePaste: Write = (element, _range, text) => {
  if (isFirefoxWorld()) return askPageToPaste(element, text) ? undefined : 'page-world-missing';
  dispatchPaste(element, text);
  return undefined;
};
