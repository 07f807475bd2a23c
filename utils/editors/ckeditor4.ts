import { richEditor } from './rich-editor.ts';
import { writePaste } from './write-paste.ts';

/**
 * CKEditor 4, whose editable is the body of its own iframe: RT 5. `execCommand` changes the text there without a `change`
 * event and can't be undone cleanly. Tried on 4.22.1 and on RT's 4.13.
 */
export const ckeditor4 = richEditor({
  id: 'ckeditor4',
  matches: (element) => element.classList.contains('cke_editable'),
  writeWords: writePaste,
  writeParagraphs: writePaste,
  // RT 5 writes "Type your message here" into the body as real text and marks the body.
  showsPlaceholder: (element) => element.classList.contains('placeholder'),
});
