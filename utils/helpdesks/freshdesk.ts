import type { Message } from '../checker/types.ts';
import { findThroughShadows } from '../dom/shadow-roots.ts';
import { lineOf, messageText } from './message-text.ts';
import { lastCustomer, oldestFirst, personName } from './people.ts';
import type { HelpdeskAdapter, Page } from './types.ts';

/**
 * Freshdesk (the current "Mint" agent pages).
 *
 * Evidence: public scripts and browser tests for it, one of them checked by its author on the live product in August 2026;
 * read in November 2026; no live account was opened. Several sources agree on: the address (on customers' own domains
 * too), Froala's editable inside `.rich-editor`, its placeholder before the click, `#ticket_original_request`, the subject.
 * One source each: the test ids of messages, sender, note, send, `[data-test-notify-to]` on a note's composer, and that the
 * contact stands in shadow roots; whether these are open isn't stated: closed, the requester is whoever wrote first.
 * Guesses: a public message by somebody else than the requester is an agent's; what is no note is a reply (nothing was
 * found that tells a forward); a message's `time[datetime]`.
 */

const PATH = /^\/(?:a|helpdesk)\/tickets\/(\d+)/;
const DESCRIPTION = '#ticket_original_request, [data-test-id="ticket-description"]';
const CONVERSATION = '[data-test-id="conversation-wrapper"]';
const NOTE = '.ticket_note[data-note-id]';
const BODY = '[data-test-conversation="conversation-text"], [data-test-id="conversation-content-wrapper"]';
const SENDER = '.sender-info';
const EDITOR = '.rich-editor .fr-element.fr-view[contenteditable="true"]';
const SEND = '#send-and-set, .send-and-set-item, [data-test-id="submit"]';
const CONTACT_HOSTS = 'ticket-details, fw-unified-mfe--contact-info';
const CONTACT = '[data-test-id="requester-info-contact-name"], .widget-requestor-info .info-details-content';
const MARKER = `.ticket-details__item, ${DESCRIPTION}, [data-test-id="ticket-action-reply"]`;

const idOf = ({ url }: Page): string | undefined => PATH.exec(url.pathname)?.[1];

const senderOf = (item: Element): string | undefined => lineOf(item.querySelector('[data-test-id="user-name"]'));

/** The contact's card, else whoever wrote the first message. */
function requesterOf({ document }: Page): string | undefined {
  const contact = personName(lineOf(findThroughShadows(document, CONTACT_HOSTS, CONTACT)));
  const description = document.querySelector(DESCRIPTION);
  return contact ?? (description ? personName(senderOf(description)) : undefined);
}

/** Description and conversations are the same shape but for where the words stand. */
function bodyOf(item: Element): string {
  const body = item.querySelector(BODY);
  if (body) return messageText(body);
  const copy = item.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(`${SENDER}, time, button`)) part.remove();
  return messageText(copy);
}

function messageOf(item: Element, requester: string | undefined): Message {
  const author = senderOf(item);
  const at = item.querySelector('time[datetime]')?.getAttribute('datetime');
  const role = item.closest(NOTE)
    ? 'note'
    : !author || !requester
      ? 'unknown'
      : author === requester
        ? 'customer'
        : 'agent';
  return { role, text: bodyOf(item), ...(author ? { author } : {}), ...(at ? { at } : {}) };
}

function conversation(page: Page): Message[] | undefined {
  const requester = requesterOf(page);
  const items = [...page.document.querySelectorAll(`${DESCRIPTION}, ${CONVERSATION}`)];
  const messages = items.map((item) => messageOf(item, requester)).filter(({ text }) => text);
  return messages.length > 0 ? oldestFirst(messages) : undefined;
}

/** The heading may be empty; the title is "[#123] Subject : Account". */
function subjectOf({ document }: Page): string | undefined {
  const heading = lineOf(document.querySelector('.ticket-subject-heading'));
  return heading ?? /^\[#\d+\]\s+(.+)\s+:\s+[^:]*$/.exec(document.title)?.[1];
}

export const freshdesk: HelpdeskAdapter = {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/*'],
  urls: {
    yes: ['https://acme.freshdesk.com/a/tickets/4321', 'https://support.acme.example/helpdesk/tickets/4321?note=9'],
    no: [
      'https://acme.freshdesk.com/a/tickets/filters/all_tickets',
      'https://acme.freshdesk.com/a/contacts/4321',
      'https://acme.freshdesk.com/support/tickets/4321',
    ],
  },

  recognises: (page) => idOf(page) !== undefined && page.document.querySelector(MARKER) !== null,

  ticket(page) {
    const id = idOf(page);
    if (!id) return undefined;
    const subject = subjectOf(page);
    const requester = lastCustomer(conversation(page)) ?? requesterOf(page);
    return { id, channel: 'email', ...(subject ? { subject } : {}), ...(requester ? { requester } : {}) };
  },

  composer({ document }) {
    const element = document.querySelector<HTMLElement>(EDITOR);
    if (!element) return undefined;
    const item = element.closest('.ticket-details__item') ?? element.closest('.rich-editor');
    const send = (item?.querySelector(SEND) ?? document.querySelector(SEND)) as HTMLElement | null;
    const isNote = item?.querySelector('[data-test-notify-to]');
    return { element, kind: isNote ? 'note' : 'reply', ...(send ? { send } : {}) };
  },

  conversation,
};
