/** What is pasted. Editors that find `html` take it; all take `text`. */
export interface Clip {
  text: string;
  html?: string;
}

/** A paste, made in whichever world calls it. Data is set after construction: Firefox drops what was there before. */
export function dispatchPaste(element: Element, { text, html }: Clip): void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const paste = new view.ClipboardEvent('paste', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  paste.clipboardData?.setData('text/plain', text);
  if (html) paste.clipboardData?.setData('text/html', html);
  element.dispatchEvent(paste);
}
