import { type Clip, dispatchPaste } from './paste-event.ts';

/**
 * The two halves of a paste in Firefox: the content script asks, the page's world does it. Needed where the event must
 * carry a DataTransfer (CKEditor 4; several paragraphs in CKEditor 5). The request holds only words that go into the
 * page's own editor; the answer is the request being cancelled, so it comes at once and carries nothing.
 */
const REQUEST = 'reply-box-paste';

/** Content script: true when the page half is there and has sent the paste. */
export function askPageToPaste(element: Element, clip: Clip): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement;
  // A string: objects don't cross between worlds in Firefox.
  const detail = JSON.stringify(clip);
  const request = new CustomEvent(REQUEST, { detail, bubbles: true, cancelable: true, composed: true });
  return !(frame ?? element).dispatchEvent(request);
}

/** Page's world: answers requests in this document until `signal` aborts. Start it in every frame that can hold an editor. */
export function answerPasteRequests(document: Document, signal: AbortSignal): void {
  document.addEventListener(
    REQUEST,
    (event) => {
      const target = event.target as Element | null;
      const detail: unknown = (event as CustomEvent).detail;
      const editable = (target as HTMLIFrameElement | null)?.contentDocument?.body ?? target;
      if (!editable || typeof detail !== 'string') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dispatchPaste(editable, JSON.parse(detail));
    },
    { capture: true, signal },
  );
}
