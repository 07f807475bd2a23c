import { beforeEach, describe, expect, it, vi } from 'vitest';
import { adapterFor } from '../../utils/helpdesks/index.ts';

/** jsdom has no layout: each box says its own size. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const [width, height] = (this.getAttribute('data-size') ?? '600x120').split('x').map(Number);
    return { width, height } as DOMRect;
  });
});

const seen = (html: string, address = 'https://desk.example/case/9?q=private') => {
  document.documentElement.innerHTML = `<body>${html}</body>`;
  const focus = document.querySelector<HTMLElement>('#focus');
  focus?.focus();
  const page = { document, url: new URL(address) };
  const adapter = adapterFor(page);
  return {
    adapter: adapter?.id,
    ticket: adapter?.ticket(page),
    composer: adapter?.composer(page),
    thread: adapter?.conversation(page),
  };
};

describe('any other page', () => {
  it('serves the box that has the focus, and knows nothing else', () => {
    const found = seen('<textarea></textarea><textarea id="focus"></textarea>');
    expect(found).toMatchObject({
      adapter: 'generic',
      ticket: { id: 'desk.example/case/9', channel: 'unknown' },
      composer: { kind: 'unknown' },
    });
    expect(found.composer?.element.id).toBe('focus');
    expect(found.thread).toBeUndefined();
  });

  it.each(['https://acme.zendesk.com/admin/workspaces/macros/new', 'https://acme.freshdesk.com/a/contacts/7'])(
    'is not for hosts that an adapter of their own serves: %s',
    (address) => {
      expect(seen('<textarea id="focus"></textarea>', address).adapter).toBeUndefined();
    },
  );

  it('takes the editable around what has the focus', () => {
    expect(seen('<div contenteditable="true"><a id="focus" href="#">x</a></div>').adapter).toBe('generic');
  });

  it.each([
    ['nothing in focus', '<textarea></textarea>'],
    ['a single line', '<input id="focus">'],
    ['a small box', '<textarea id="focus" data-size="200x30"></textarea>'],
    ['a search box', '<form role="search"><textarea id="focus"></textarea></form>'],
  ])('leaves alone: %s', (_what, html) => {
    expect(seen(html).adapter).toBeUndefined();
  });
});
