import type { Write } from './rich-editor.ts';

/**
 * The event a browser sends for a spelling correction, with both `data` and `targetRanges` (without the ranges CKEditor 5
 * has crashed: ckeditor5#12824). The editor answers it in its own model, as one step of its own undo. Works from the
 * content script's world in Chromium and Firefox, as it carries no DataTransfer.
 */
export const writeReplacementEvent: Write = (element, range, text) => {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const target = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  const deletes = text === '';
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: deletes ? 'deleteContentBackward' : 'insertReplacementText',
      data: deletes ? null : text,
      targetRanges: [target],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  return undefined;
};
