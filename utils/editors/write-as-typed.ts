import type { Write } from './rich-editor.ts';
import { writeExecCommand } from './write-exec-command.ts';

/**
 * For CKEditor 4's words in no paragraph. A paste puts what it brings into a paragraph of its own there and splits the
 * sentence; pasting the whole run anew loses colours and sizes to its filter. So the browser's command changes the words
 * between the events of a key that only moves the caret: its `keydown` makes the editor keep what was typed before, its
 * `keyup` count the change, and a second press keep that as a step of undo of its own (without the key held, the change
 * joins what was typed, and the next key empties redo). Tried on 4.22.1 and RT's 4.13. The events do nothing else: no
 * browser acts on a key sent by a script.
 */
export const writeAsTyped: Write = (element, range, text) => {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  const send = (type: 'keydown' | 'keyup') => {
    // The editor knows keys by the number only.
    const End = { key: 'End', code: 'End', keyCode: 35, bubbles: true, cancelable: true };
    if (view) element.dispatchEvent(new view.KeyboardEvent(type, End));
  };
  send('keydown');
  writeExecCommand(element, range, text);
  send('keyup');
  send('keydown');
  send('keyup');
  return undefined;
};
