import type { Composer, HelpdeskAdapter, Page, TicketView } from '../helpdesks/types.ts';

/** Where the agent is: a ticket of a known helpdesk, and its reply box when there is one. */
export interface Place {
  helpdesk: HelpdeskAdapter;
  page: Page;
  ticket: TicketView;
  composer?: Composer;
}

/** The same ticket and the same box in the same mode: the session goes on. */
export const samePlace = (a: Place | undefined, b: Place | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.helpdesk.id === b.helpdesk.id &&
    a.ticket.id === b.ticket.id &&
    a.composer?.element === b.composer?.element &&
    a.composer?.kind === b.composer?.kind &&
    a.composer?.send === b.composer?.send);

/** Whether the caret is in the reply box, in this document or in the editor's own frame. */
export function inUse({ element }: Composer, page: Document): boolean {
  const own = element.ownerDocument;
  const focused = own.activeElement;
  if (!focused || !(element === focused || element.contains(focused))) return false;
  // A frame remembers its focused element after the focus has left it: the page must point at the frame too.
  return own === page || page.activeElement === own.defaultView?.frameElement;
}
