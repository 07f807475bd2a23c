import { blockOf } from '../dom/dom-text.ts';
import type { Write } from './rich-editor.ts';
import { selectRange } from './selection.ts';
import { paste } from './write-paste.ts';

const htmlOf = (range: Range): string => {
  const holder = range.startContainer.ownerDocument?.createElement('div');
  holder?.append(range.cloneContents());
  return holder?.innerHTML ?? '';
};

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;').replace(/\n/g, '<br>');

/**
 * For CKEditor 4, which joins a single pasted paragraph to the words around it and sets several apart from them: the
 * paragraphs at both ends of the edit are pasted anew with it, in their own markup, so that each border falls where it
 * is meant.
 */
export const writeBlockPaste: Write = async (element, range, text) => {
  const before = range.cloneRange();
  before.setStart(blockOf(element, range.startContainer), 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  const lastBlock = blockOf(element, range.endContainer);
  after.setEnd(lastBlock, lastBlock.childNodes.length);
  after.setStart(range.endContainer, range.endOffset);

  const paragraphs = text.split(/\n{2,}/).map(escaped);
  paragraphs[0] = htmlOf(before) + paragraphs[0];
  paragraphs[paragraphs.length - 1] += htmlOf(after);
  const html = paragraphs.filter(Boolean).map((paragraph) => `<p>${paragraph}</p>`);

  range.setStart(before.startContainer, before.startOffset);
  range.setEnd(after.endContainer, after.endOffset);
  await selectRange(element, range);
  return paste(element, { text, html: html.join('') });
};
