import { richEditor } from './rich-editor.ts';
import { undoByKeys } from './undo.ts';
import { writePaste } from './write-paste.ts';
import { writeReplacementEvent } from './write-replacement-event.ts';

/** CKEditor 5: Zendesk's composer. It ignores DOM edits and, in Chromium, `execCommand`. Tried on 48.5.2. */
export const ckeditor5 = richEditor({
  id: 'ckeditor5',
  matches: (element) => element.classList.contains('ck-editor__editable'),
  writeWords: writeReplacementEvent,
  writeParagraphs: writePaste,
  ownUndo: undoByKeys,
});
