import { element, initials, paragraphs, shortTime } from '../client/element.ts';
import type { PracticeMessage, PracticeTicket } from '../tickets/ticket.ts';

export interface ConversationLog {
  container: HTMLElement;
  /** Adds a message at the end; `body` is what was sent. */
  append(message: Omit<PracticeMessage, 'text'>, body: Node[]): void;
}

function article(ticket: PracticeTicket, message: Omit<PracticeMessage, 'text'>, body: Node[]): HTMLElement {
  const internal = message.type === 'internal';
  const time = element('time', { 'data-test-id': 'timestamp-relative', datetime: message.at }, shortTime(message.at));
  const badge =
    message.type === 'end-user' ? null : element('i', { 'data-test-id': 'omni-log-avatar-badge-AgentBadge' });
  const originatedFrom = ticket.channel === 'chat' ? 'NativeMessagingInteraction' : 'EmailInteraction';
  return element(
    'article',
    { 'data-test-id': 'omni-log-comment-item' },
    element('span', { class: 'avatar', 'aria-hidden': true }, initials(message.sender), badge),
    element(
      'div',
      {
        'data-test-id': 'omni-log-item-message',
        type: message.type,
        'data-originated-from': internal ? 'WebInteraction' : originatedFrom,
      },
      element(
        'div',
        { class: 'message-head' },
        element('span', { 'data-test-id': 'omni-log-item-sender' }, message.sender),
        internal ? element('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal') : null,
        time,
      ),
      element(
        'div',
        { 'data-test-id': 'omni-log-message-content' },
        element('div', { class: 'zd-comment', dir: 'auto' }, ...body),
      ),
    ),
  );
}

/** The thread, oldest message first. */
export function conversationLog(ticket: PracticeTicket): ConversationLog {
  const container = element('div', {
    'data-test-id': 'omni-log-container',
    role: 'log',
    'aria-label': 'Conversation log',
  });
  for (const message of ticket.messages) container.append(article(ticket, message, paragraphs(message.text)));
  // A reply box that grows takes room from the thread: its end stays in sight.
  new ResizeObserver(() => {
    container.scrollTop = container.scrollHeight;
  }).observe(container);
  return {
    container,
    append(message, body) {
      container.append(article(ticket, message, body));
      container.scrollTop = container.scrollHeight;
    },
  };
}
