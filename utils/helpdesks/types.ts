import type { Channel, Message } from '../checker/types.ts';

/** The page as an adapter sees it. Adapters are pure over it: no globals, no network, no storage. */
export interface Page {
  document: Document;
  url: URL;
}

/** The reply box, when there is one. */
export interface Composer {
  /** The editable element (inside an iframe's document where the editor lives there). */
  element: HTMLElement;
  /** `unknown` when the page doesn't say. */
  kind: 'reply' | 'note' | 'unknown';
  /** The helpdesk's own send control, where found. */
  send?: HTMLElement;
}

/** Unknown fields stay absent. */
export interface TicketView {
  id: string;
  subject?: string;
  requester?: string;
  agent?: string;
  channel: Channel;
  hasAttachment?: boolean;
}

/** Finds the reply box and the conversation in one kind of page. */
export interface HelpdeskAdapter {
  id: string;
  name: string;
  /** Match patterns for the manifest; empty for helpdesks that need a host granted by the user. */
  matches: readonly string[];
  /** Addresses it must and must not serve; each adapter is tried against every other's. */
  urls: { yes: readonly string[]; no: readonly string[] };
  /** Whether this page is one of its ticket pages (address and a marker element). */
  recognises(page: Page): boolean;
  ticket(page: Page): TicketView | undefined;
  composer(page: Page): Composer | undefined;
  /** The thread, oldest first; absent when the page doesn't show it. */
  conversation(page: Page): Message[] | undefined;
}
