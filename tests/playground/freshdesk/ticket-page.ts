import { element, initials, paragraphs, shortTime } from '../client/element.ts';
import { loadPracticeData } from '../client/practice-data.ts';
import type { PracticeMessage, PracticeTicket } from '../tickets/ticket.ts';
import { defineContactInfo } from './contact-info.ts';
import { replyBox } from './reply-box.ts';

/**
 * Stands as Freshdesk's ticket page does, as far as scripts in public code rely on it: one ticket at a time, drawn anew on
 * navigation, a reply box that is mounted only when asked for, and the contact behind a shadow root.
 */
const { agent, tickets } = await loadPracticeData();
defineContactInfo();

const sender = (message: Pick<PracticeMessage, 'sender' | 'at' | 'type'>) =>
  element(
    'div',
    { class: 'sender-info' },
    element('span', { class: 'avatar', 'aria-hidden': true }, initials(message.sender)),
    element('span', { 'data-test-id': 'user-name' }, message.sender),
    element(
      'span',
      { class: 'did' },
      { 'end-user': 'reported', agent: 'replied', internal: 'added a private note' }[message.type],
    ),
    element('time', { datetime: message.at, 'data-test-id': 'timeago' }, shortTime(message.at)),
  );

/** The first message: the ticket itself. */
const description = (message: PracticeMessage) =>
  element(
    'div',
    { class: 'ticket-details__item', id: 'ticket_original_request', 'data-test-id': 'ticket-description' },
    sender(message),
    element('div', { class: 'text', 'data-test-id': 'ticket-description-text' }, ...paragraphs(message.text)),
  );

function conversation(message: Omit<PracticeMessage, 'text'>, body: Node[], id: number): HTMLElement {
  const note = message.type === 'internal';
  return element(
    'div',
    { class: `ticket-details__item${note ? ' ticket_note' : ''}`, 'data-note-id': note ? id : undefined },
    element(
      'div',
      { 'data-test-id': 'conversation-wrapper', class: message.type },
      sender(message),
      element(
        'div',
        { 'data-test-id': 'conversation-content-wrapper' },
        element('div', { class: 'text', 'data-test-conversation': 'conversation-text' }, ...body),
      ),
    ),
  );
}

function ticketPage(ticket: PracticeTicket): HTMLElement {
  const [first, ...others] = ticket.messages;
  const thread = element('div', { class: 'thread' });
  if (first) thread.append(description(first));
  others.forEach((message, at) => {
    thread.append(conversation(message, paragraphs(message.text), at + 1));
  });
  const box = replyBox(ticket, agent.name, (type, body) => {
    thread.append(
      conversation({ type, sender: agent.name, at: new Date().toISOString() }, body, thread.children.length),
    );
  });
  const details = element('ticket-details' as 'div');
  const contact = element('fw-unified-mfe--contact-info' as 'div', {
    'data-name': ticket.requester.name,
    'data-email': ticket.requester.email,
    'data-phone': ticket.requester.phone,
  });
  details.append(contact);
  return element(
    'div',
    { class: 'page' },
    element(
      'section',
      { id: 'mainactionbar', class: 'actions' },
      ...box.actions,
      ...tickets
        .filter(({ channel }) => channel === 'email')
        .map(({ id }) => {
          const link = element('a', { href: `/a/tickets/${id}`, class: 'ticket-link' }, `#${id}`);
          link.addEventListener('click', (event) => {
            event.preventDefault();
            history.pushState(null, '', `/a/tickets/${id}`);
            show();
          });
          return link;
        }),
    ),
    element(
      'div',
      { class: 'columns' },
      element(
        'main',
        { class: 'ticket-details' },
        element('h1', { class: 'ticket-subject-heading' }, ticket.subject),
        thread,
        box.item,
      ),
      element('aside', { class: 'side' }, details),
    ),
  );
}

function show(): void {
  const id = Number(location.pathname.match(/^\/a\/tickets\/(\d+)/)?.[1]);
  const ticket = tickets.find((one) => one.id === id) ?? tickets[0];
  if (!ticket) return;
  document.title = `[#${ticket.id}] ${ticket.subject} : Northwind Home`;
  document.body.replaceChildren(ticketPage(ticket));
}

window.addEventListener('popstate', show);
show();
document.documentElement.dataset.ready = 'true';
