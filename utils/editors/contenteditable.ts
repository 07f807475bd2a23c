import { isEditable, richEditor } from './rich-editor.ts';
import { browserUndo } from './undo.ts';
import { writeExecCommand, writeParagraphsByCommand } from './write-exec-command.ts';

/**
 * Whatever the browser itself edits: plain contenteditable, and editors built on what the browser does, Froala
 * (`.fr-element.fr-view`, Freshdesk) and ProseMirror among them.
 */
export const contenteditable = richEditor({
  id: 'contenteditable',
  matches: isEditable,
  writeWords: writeExecCommand,
  writeParagraphs: writeParagraphsByCommand,
  ownUndo: browserUndo,
});
