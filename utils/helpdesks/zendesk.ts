import type { Channel, Message } from '../checker/types.ts';
import { lineOf, messageText } from './message-text.ts';
import { lastCustomer, oldestFirst, personName } from './people.ts';
import type { HelpdeskAdapter, Page } from './types.ts';

/**
 * Zendesk Agent Workspace.
 *
 * Evidence: public scripts, extensions and browser tests for it, read in November 2026; no live workspace was opened.
 * Several independent sources agree on: the ticket's address, `data-side-conversations-anchor-id` as the container of one
 * ticket's log and composer, the composers' test ids, the channel switcher, `omni-log-item-message[type]`, sender, time,
 * subject, requester, send. One source each: `data-channel` on the switcher, `data-originated-from` on messages.
 * Every open ticket stays mounted in the same place, so nothing is looked up outside the ticket that the address names,
 * and an editor outside its container (a side conversation to a third party) is never taken.
 * Guesses: which `data-channel` values are chats; that a sidebar field belongs to the nearest ancestor holding one ticket.
 */

const PATH = /^\/agent\/tickets\/(\d+)/;
const CONTAINER = 'data-side-conversations-anchor-id';
const byTest = (id: string): string => `[data-test-id="${id}"]`;
const MESSAGE = byTest('omni-log-item-message');
const COMPOSER = `${byTest('omnicomposer-rich-text-ckeditor')}, ${byTest('omnicomposer-plain-text-ckeditor')}`;
const SEND = `${byTest('submit_button-button')}, ${byTest('omnichannel-omnicomposer-send-button')}`;

const ROLES: Record<string, Message['role']> = { 'end-user': 'customer', agent: 'agent', internal: 'note' };
const CHANNELS: Record<string, Channel> = {
  web: 'email',
  email: 'email',
  EmailInteraction: 'email',
  WebInteraction: 'email',
  chat: 'chat',
  messaging: 'chat',
  native_messaging: 'chat',
  whatsapp: 'chat',
  facebook: 'chat',
  sms: 'chat',
  MobileSdkInteraction: 'chat',
};

const idOf = ({ url }: Page): string | undefined => PATH.exec(url.pathname)?.[1];

/** Log and composer of the ticket that the address names. */
const containerOf = (page: Page): Element | null => page.document.querySelector(`div[${CONTAINER}="${idOf(page)}"]`);

/** The ticket's whole pane, sidebar included: the largest part of the page that holds this ticket alone. */
function paneOf(container: Element): Element {
  let pane = container;
  while (pane.parentElement?.querySelectorAll(`div[${CONTAINER}]`).length === 1) pane = pane.parentElement;
  return pane;
}

const composerIn = (container: Element): HTMLElement | null => container.querySelector<HTMLElement>(COMPOSER);

const switcherChannel = (container: Element): string | null | undefined =>
  container.querySelector(byTest('omnichannel-channel-switcher-button'))?.getAttribute('data-channel');

function channelOf(container: Element): Channel {
  if (composerIn(container)?.matches(byTest('omnicomposer-plain-text-ckeditor'))) return 'chat';
  const chosen = CHANNELS[switcherChannel(container) ?? ''];
  if (chosen) return chosen;
  const origins = [...container.querySelectorAll(`${MESSAGE}[type="end-user"]`)];
  const origin = origins.at(-1)?.closest('[data-originated-from]')?.getAttribute('data-originated-from');
  return CHANNELS[origin ?? ''] ?? 'unknown';
}

function messageOf(element: Element): Message {
  // Sender and time may stand on the item around a message, but not when it holds several: then whose they are is unknown.
  const item = element.closest(byTest('omni-log-comment-item'));
  const isAlone = item?.querySelectorAll(MESSAGE).length === 1;
  const find = (selector: string) => element.querySelector(selector) ?? (isAlone ? item.querySelector(selector) : null);
  const body = element.querySelector(`.zd-comment, ${byTest('omni-log-message-content')}`) ?? element;
  const author = lineOf(find(`${byTest('omni-log-item-sender')}, ${byTest('omni-log-comment-user-link')}`));
  const at = find('time[datetime]')?.getAttribute('datetime');
  return {
    role: ROLES[element.getAttribute('type') ?? ''] ?? 'unknown',
    text: messageText(body),
    ...(author ? { author } : {}),
    ...(at ? { at } : {}),
  };
}

const conversationIn = (container: Element): Message[] =>
  oldestFirst([...container.querySelectorAll(MESSAGE)].map(messageOf));

export const zendesk: HelpdeskAdapter = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  urls: {
    yes: ['https://acme.zendesk.com/agent/tickets/4321', 'https://acme.zendesk.com/agent/tickets/4321/events?brand=1'],
    no: [
      'https://acme.zendesk.com/agent/dashboard',
      'https://acme.zendesk.com/agent/users/4321/requested_tickets',
      'https://acme.zendesk.com/hc/en-us/requests/4321',
    ],
  },

  recognises: (page) => idOf(page) !== undefined && containerOf(page) !== null,

  ticket(page) {
    const id = idOf(page);
    const container = containerOf(page);
    if (!id || !container) return undefined;
    const pane = paneOf(container);
    const subject = pane.querySelector<HTMLInputElement>(`input${byTest('omni-header-subject')}`)?.value.trim();
    const named =
      pane.querySelector(`${byTest('ticket-system-field-requester-select')} [data-garden-id="typography.ellipsis"]`) ??
      pane.querySelector(byTest('tabs-nav-item-users'));
    const requester = lastCustomer(conversationIn(container)) ?? personName(lineOf(named));
    return {
      id,
      channel: channelOf(container),
      ...(subject ? { subject } : {}),
      ...(requester ? { requester } : {}),
    };
  },

  composer(page) {
    const container = containerOf(page);
    const element = container && composerIn(container);
    if (!element) return undefined;
    const channel = switcherChannel(container);
    const send = container.querySelector<HTMLElement>(SEND) ?? paneOf(container).querySelector<HTMLElement>(SEND);
    return {
      element,
      kind: channel ? (channel === 'internal' ? 'note' : 'reply') : 'unknown',
      ...(send ? { send } : {}),
    };
  },

  conversation(page) {
    const container = containerOf(page);
    const messages = container ? conversationIn(container) : [];
    return messages.length > 0 ? messages : undefined;
  },
};
