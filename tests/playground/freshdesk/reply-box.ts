import { element, initials } from '../client/element.ts';
import { notice, sendMessage } from '../client/practice-data.ts';
import type { PracticeTicket } from '../tickets/ticket.ts';
import { richEditor } from './rich-editor.ts';

type Kind = 'reply' | 'note' | 'forward';
type Sent = (type: 'agent' | 'internal', body: Node[]) => void;

/** The reply box: a placeholder until it is clicked, or until Reply, Add note or Forward is chosen. */
export function replyBox(
  ticket: PracticeTicket,
  agent: string,
  onSent: Sent,
): { item: HTMLElement; actions: HTMLElement[] } {
  const item = element('div', { class: 'ticket-details__item composer-item' });
  const avatar = () => element('span', { class: 'avatar', 'aria-hidden': true }, initials(agent));

  function rest(): void {
    const placeholder = element(
      'button',
      { class: 'editor-placeholder', 'data-test-id': 'active-editor', type: 'button' },
      'Click here to reply to this ticket.',
    );
    placeholder.addEventListener('click', () => open('reply'));
    item.replaceChildren(avatar(), placeholder);
  }

  function open(kind: Kind): void {
    const editor = richEditor();
    const submit = element(
      'button',
      { class: 'primary', 'data-test-id': 'submit', id: 'send-and-set', type: 'button' },
      kind === 'note' ? 'Add note' : 'Send',
    );
    submit.addEventListener('click', async () => {
      const html = editor.source.value;
      if (!html) return;
      try {
        await sendMessage({ helpdesk: 'freshdesk', ticket: ticket.id, kind, html });
      } catch (error) {
        notice(`Not sent. ${(error as Error).message} Your draft is still here.`, 'bad');
        return;
      }
      rest();
      onSent(kind === 'note' ? 'internal' : 'agent', [
        ...new DOMParser().parseFromString(html, 'text/html').body.childNodes,
      ]);
      notice(kind === 'note' ? 'The note has been added.' : 'The reply has been sent.');
    });
    item.replaceChildren(
      avatar(),
      element(
        'div',
        { class: `editor-wrapper ${kind}`, 'data-test-id': `${kind}-editor` },
        kind === 'note'
          ? element('div', { class: 'head', 'data-test-notify-to': true }, 'Private note. Notify to: –')
          : element('div', { class: 'head' }, `To: ${kind === 'reply' ? ticket.requester.email : ''}`),
        editor.element,
        element('div', { class: 'foot' }, submit),
      ),
    );
    editor.focus();
  }

  const action = (label: string, kind: Kind, attributes: Record<string, string>) => {
    const button = element('button', { type: 'button', ...attributes }, label);
    button.addEventListener('click', () => open(kind));
    return button;
  };
  rest();
  return {
    item,
    actions: [
      action('Reply', 'reply', { 'data-test-id': 'ticket-action-reply', 'data-test-email-action': 'reply' }),
      action('Add note', 'note', { 'data-test-id': 'add-note', 'data-test-email-action': 'note' }),
      action('Forward', 'forward', { 'data-test-actions': 'forward', 'data-test-email-action': 'forward' }),
    ],
  };
}
