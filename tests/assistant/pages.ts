import type { Place } from '../../utils/assistant/place.ts';
import type { Message } from '../../utils/checker/types.ts';
import { textarea } from '../../utils/editors/textarea.ts';
import type { EditorBridge } from '../../utils/editors/types.ts';
import type { HelpdeskAdapter } from '../../utils/helpdesks/types.ts';

/** The textarea's bridge, writing without `execCommand`, which jsdom lacks; real writing is tried in real browsers. */
const bridge: EditorBridge = {
  ...textarea,
  async replace(element, { start, end }, text, expected) {
    const field = element as HTMLTextAreaElement;
    if (field.value.slice(start, end) !== expected) return { ok: false, code: 'stale', message: 'Changed meanwhile.' };
    field.setRangeText(text, start, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return { ok: true };
  },
};

/** A small helpdesk page with a thread, a form and a plain reply box. */
export function helpdeskPage(path = '/tickets/1') {
  window.history.replaceState({}, '', path);
  document.body.removeAttribute('data-kind');
  document.body.innerHTML =
    '<ul></ul><form action="/send"><textarea></textarea><input name="more" type="submit"><button>Send</button></form>';
  const find = <E extends Element>(selector: string) => document.querySelector(selector) as E;
  const element = find<HTMLTextAreaElement>('textarea');
  const form = find<HTMLFormElement>('form');
  const send = find<HTMLButtonElement>('button');
  const thread: Message[] = [{ role: 'customer', text: 'Where is it?' }];
  const helpdesk: HelpdeskAdapter = {
    id: 'test',
    name: 'Test',
    matches: [],
    urls: { yes: [], no: [] },
    recognises: ({ url }) => url.pathname.startsWith('/tickets/'),
    ticket: ({ url }) => ({ id: url.pathname.split('/')[2] as string, channel: 'email' }),
    composer: ({ document }) => {
      const box = document.querySelector('textarea');
      return box ? { element: box, kind: document.body.dataset.kind === 'note' ? 'note' : 'reply', send } : undefined;
    },
    conversation: () => [...thread],
  };
  const page = { document, url: new URL(window.location.href) };
  const place: Place = {
    helpdesk,
    page,
    ticket: { id: '1', channel: 'email' },
    composer: { element, kind: 'reply', send },
  };
  const fire = (target: EventTarget, type: string, init: Record<string, unknown> = {}) =>
    target.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), init));
  const type = (text: string) => {
    element.value = text;
    fire(element, 'input');
  };
  return { place, helpdesk, thread, element, form, send, bridge, fire, type };
}
