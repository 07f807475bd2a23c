import type { Write } from './rich-editor.ts';
import { selectRange } from './selection.ts';
import { wholeBlocks } from './whole-blocks.ts';
import { paste } from './write-paste.ts';

/**
 * For CKEditor 4, which joins a single pasted paragraph to the words around it and sets several apart from them: the
 * paragraphs at both ends of the edit are pasted anew with it, so that each border falls where it is meant.
 */
export const writeBlockPaste: Write = async (element, range, text) => {
  const { first, last, paragraphs } = wholeBlocks(element, range, text);
  range.setStart(first, 0);
  range.setEnd(last, last.childNodes.length);
  await selectRange(element, range);
  return paste(element, { text, html: paragraphs.map((content) => `<p>${content}</p>`).join('') });
};
