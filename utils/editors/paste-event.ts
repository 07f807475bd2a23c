/** A paste of plain text, made in whichever world calls it. Data is set after construction: Firefox drops it before. */
export function dispatchPaste(element: Element, text: string): void {
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const paste = new view.ClipboardEvent('paste', {
    clipboardData: new view.DataTransfer(),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  paste.clipboardData?.setData('text/plain', text);
  element.dispatchEvent(paste);
}
