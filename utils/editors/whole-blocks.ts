import { blockOf } from '../dom/dom-text.ts';

/** An edit that holds paragraphs, told in whole blocks: those at its ends with what stays of them, in their own markup. */
export interface WholeBlocks {
  first: Element;
  last: Element;
  /** All that they hold; of words that stand in no block, those up to the next one. */
  content: Range;
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

/** The outermost node, in one direction, of the words around `node` that stand in no block. */
function edgeOfRun(root: Element, node: Node, direction: 'previousSibling' | 'nextSibling'): Node {
  let edge = node;
  while (edge.parentNode && edge.parentNode !== root && edge !== root) edge = edge.parentNode;
  for (let next = edge[direction]; next && blockOf(root, next) === root; next = next[direction]) edge = next;
  return edge;
}

/** What the blocks that a range begins and ends in become when `text` takes its place. Changes nothing. */
export function wholeBlocks(root: Element, range: Range, text: string): WholeBlocks {
  const first = blockOf(root, range.startContainer);
  const last = blockOf(root, range.endContainer);
  const content = range.cloneRange();
  if (first === root) content.setStartBefore(edgeOfRun(root, range.startContainer, 'previousSibling'));
  else content.setStart(first, 0);
  if (last === root) content.setEndAfter(edgeOfRun(root, range.endContainer, 'nextSibling'));
  else content.setEnd(last, last.childNodes.length);
  const before = content.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  const after = content.cloneRange();
  after.setStart(range.endContainer, range.endOffset);

  const paragraphs = text.split(/\n{2,}/).map(asMarkup);
  paragraphs[0] = htmlOf(before) + paragraphs[0];
  paragraphs[paragraphs.length - 1] += htmlOf(after);
  return { first, last, content, paragraphs: paragraphs.filter(Boolean) };
}
