/** An editor's own undo and redo, one step each; asked for only to take back an edit that came out wrong. */
export interface OwnUndo {
  undo(element: HTMLElement): void;
  redo(element: HTMLElement): void;
}

/** The browser's undo. */
export const browserUndo: OwnUndo = {
  undo: ({ ownerDocument }) => void ownerDocument.execCommand('undo'),
  redo: ({ ownerDocument }) => void ownerDocument.execCommand('redo'),
};

/** Editors that keep their own steps and listen to the keys (CKEditor 4 and 5, which know keys by the number only). */
function press(element: HTMLElement, key: 'z' | 'y'): void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const isMac = /Mac/.test(navigator.platform);
  element.dispatchEvent(
    new view.KeyboardEvent('keydown', {
      key,
      keyCode: key === 'z' ? 90 : 89,
      ctrlKey: !isMac,
      metaKey: isMac,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

export const undoByKeys: OwnUndo = {
  undo: (element) => press(element, 'z'),
  redo: (element) => press(element, 'y'),
};
