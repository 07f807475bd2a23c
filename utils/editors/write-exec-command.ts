import type { Write } from './rich-editor.ts';
import { isFirefoxWorld, selectRange } from './selection.ts';
import { wholeBlocks } from './whole-blocks.ts';

/**
 * The browser's own editing command: fires `beforeinput` and `input` and is one step of the browser's undo. For editors
 * that live on what the browser does (plain, Froala, ProseMirror).
 */
export const writeExecCommand: Write = (element, _range, text) => {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
  return undefined;
};

/**
 * Several paragraphs by the browser's command. Chromium opens a paragraph at each newline, so a blank line between two
 * would become an empty one. Firefox only breaks the line there; whole blocks, selected from outside, go in cleanly
 * (selected from within they leave an empty one behind; both seen in Firefox 153).
 */
export const writeParagraphsByCommand: Write = async (element, range, text) => {
  const { ownerDocument } = element;
  if (!isFirefoxWorld()) return writeExecCommand(element, range, text.replace(/\n{2,}/g, '\n'));
  const { first, last, paragraphs } = wholeBlocks(element, range, text);
  // Words that stand in no block: a blank line is what can be had.
  if (first === element || last === element) return writeExecCommand(element, range, text);
  range.setStartBefore(first);
  range.setEndAfter(last);
  await selectRange(element, range);
  const tag = first.localName;
  ownerDocument.execCommand('insertHTML', false, paragraphs.map((content) => `<${tag}>${content}</${tag}>`).join(''));
  return undefined;
};
