import type { Write } from './rich-editor.ts';
import { selectRange } from './selection.ts';
import { wholeBlocks } from './whole-blocks.ts';
import { paste } from './write-paste.ts';

/**
 * For CKEditor 4, which joins a single pasted paragraph to the words around it and sets several apart from them: the
 * paragraphs at both ends of the edit are pasted anew with it, so that each border falls where it is meant.
 */
export const writeBlockPaste: Write = async (element, range, text) => {
  const { content, paragraphs } = wholeBlocks(element, range, text);
  await selectRange(element, content);
  return paste(element, { text, html: paragraphs.map((inner) => `<p>${inner}</p>`).join('') });
};
