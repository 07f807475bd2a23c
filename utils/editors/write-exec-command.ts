import type { Write } from './rich-editor.ts';

/**
 * The browser's own editing command: fires `beforeinput` and `input` and is one step of the browser's undo. For editors
 * that live on what the browser does (plain, Froala, ProseMirror).
 */
export const writeExecCommand: Write = (element, _range, text) => {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  // Each newline opens a paragraph here, so a blank line between paragraphs would become an empty one.
  else ownerDocument.execCommand('insertText', false, text.replace(/\n{2,}/g, '\n'));
  return undefined;
};
