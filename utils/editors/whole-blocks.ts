import { blockOf } from '../dom/dom-text.ts';

/** An edit that holds paragraphs, told in whole blocks: those at its ends with what stays of them, in their own markup. */
export interface WholeBlocks {
  first: Element;
  last: Element;
  /** The content of each paragraph as markup. */
  paragraphs: string[];
}

const htmlOf = (range: Range): string => {
  const holder = range.startContainer.ownerDocument?.createElement('div');
  holder?.append(range.cloneContents());
  return holder?.innerHTML ?? '';
};

const asMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;' })[character] ?? '&gt;').replace(/\n/g, '<br>');

/** What the blocks that a range begins and ends in become when `text` takes its place. Changes nothing. */
export function wholeBlocks(root: Element, range: Range, text: string): WholeBlocks {
  const first = blockOf(root, range.startContainer);
  const last = blockOf(root, range.endContainer);
  const before = range.cloneRange();
  before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.setEnd(last, last.childNodes.length);
  after.setStart(range.endContainer, range.endOffset);

  const paragraphs = text.split(/\n{2,}/).map(asMarkup);
  paragraphs[0] = htmlOf(before) + paragraphs[0];
  paragraphs[paragraphs.length - 1] += htmlOf(after);
  return { first, last, paragraphs: paragraphs.filter(Boolean) };
}
