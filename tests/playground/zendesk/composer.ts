import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { element } from '../client/element.ts';
import { notice, sendMessage } from '../client/practice-data.ts';
import type { PracticeTicket } from '../tickets/ticket.ts';
import { channelSwitcher } from './channel-switcher.ts';
import type { ConversationLog } from './conversation-log.ts';

/** Mounts the reply box: a real CKEditor 5 whose editable carries Zendesk's test id. */
export async function mountComposer(
  ticket: PracticeTicket,
  agent: string,
  place: HTMLElement,
  footer: HTMLElement,
  append: ConversationLog['append'],
): Promise<void> {
  const chat = ticket.channel === 'chat';
  const kind = chat ? 'plain' : 'rich';
  const editable = element('div', { 'data-test-id': `omnicomposer-${kind}-text-ckeditor` });
  const toolbar = element('div', { 'data-test-id': 'omnichannel-composer-toolbar', class: 'composer-toolbar' });
  const switcher = channelSwitcher(chat ? 'native_messaging' : 'web', (channel) => {
    composer.dataset.channel = channel;
    editable.setAttribute('aria-label', channel === 'internal' ? 'Internal note composer' : 'Public reply composer');
  });
  const composer = element(
    'div',
    { class: 'composer', 'data-test-id': 'editor-view' },
    element(
      'div',
      { class: 'composer-head' },
      switcher.button,
      element('span', { class: 'to' }, `To  ${ticket.requester.name}`),
    ),
    element(
      'div',
      { 'data-test-id': 'ticket-rich-text-editor', class: 'zendesk-editor--rich-text-container' },
      editable,
    ),
    toolbar,
  );
  composer.dataset.channel = switcher.channel();
  place.append(composer);

  const editor = await DecoupledEditor.create(editable, {
    licenseKey: 'GPL',
    plugins: chat ? [Essentials, Paragraph] : [Essentials, Paragraph, Bold, Italic, List, Link],
    toolbar: chat ? [] : ['bold', 'italic', 'bulletedList', 'numberedList', 'link', 'undo', 'redo'],
  });
  if (!chat && editor.ui.view.toolbar.element) toolbar.append(editor.ui.view.toolbar.element);
  switcher.announce();

  async function send(): Promise<void> {
    const html = editor.getData();
    if (!html) return;
    const internal = switcher.channel() === 'internal';
    try {
      await sendMessage({ helpdesk: 'zendesk', ticket: ticket.id, kind: internal ? 'note' : 'reply', html });
    } catch (error) {
      notice(`Not sent. ${(error as Error).message} Your draft is still here.`, 'bad');
      return;
    }
    const body = new DOMParser().parseFromString(html, 'text/html').body.childNodes;
    append({ type: internal ? 'internal' : 'agent', sender: agent, at: new Date().toISOString() }, [...body]);
    editor.setData('');
    notice(`Ticket #${ticket.id} has been updated.`);
  }

  if (chat) {
    const button = element(
      'button',
      { 'data-test-id': 'omnichannel-omnicomposer-send-button', class: 'primary' },
      'Send',
    );
    button.addEventListener('click', send);
    toolbar.append(button);
    // Enter sends in messaging; Shift+Enter is a new line.
    editor.editing.view.document.on(
      'enter',
      (event, data) => {
        if (data.isSoft) return;
        data.preventDefault();
        event.stop();
        void send();
      },
      { priority: 'high' },
    );
    return;
  }
  const submit = element(
    'button',
    { 'data-test-id': 'submit_button-button', class: 'primary' },
    'Submit as ',
    element('b', {}, ticket.status),
  );
  submit.addEventListener('click', send);
  footer.append(
    element('span', { class: 'macro', 'data-test-id': 'ticket-footer-macro-menu-autocomplete-input' }, 'Apply macro'),
    submit,
    element('button', { 'data-test-id': 'submit_button-menu-button', class: 'primary', 'aria-label': 'More' }, '▾'),
  );
}
