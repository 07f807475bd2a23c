import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectToPage } from '../../utils/messaging/connect-to-page.ts';
import { CodedError } from '../../utils/messaging/errors.ts';
import { PANEL_PORT, type PanelHandlers, type PortLike } from '../../utils/messaging/panel-port.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { servePanel } from '../../utils/messaging/serve-panel.ts';
import { portPair } from './ports.ts';

const NO_BOX: PageState = { status: 'no-reply-box', helpdesk: 'Zendesk' };
const ASK = { draftKey: 'k', findingId: 'f' };

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
});

/** A page that serves and a way to open panels to it. */
function page(onWatched?: () => void) {
  const listeners = new Set<(port: PortLike) => void>();
  const onConnect = {
    addListener: (listener: never) => void listeners.add(listener),
    removeListener: (listener: never) => void listeners.delete(listener),
  };
  const server = servePanel(end.signal, { onConnect, ...(onWatched && { onWatched }) } as never);
  const open = (name = PANEL_PORT, signal = new AbortController().signal) => {
    const pair = portPair(name);
    const states: PageState[] = [];
    const onGone = vi.fn();
    const connection = connectToPage(1, (state) => states.push(state), signal, {
      onGone,
      connect: () => {
        for (const listener of listeners) listener(pair.page);
        return pair.panel;
      },
    });
    return { states, onGone, connection, pair };
  };
  return { server, open, listeners };
}

const handlers = (over: Partial<PanelHandlers> = {}): PanelHandlers => ({
  apply: () => ({ ok: true }),
  putAside() {},
  bringBack() {},
  reveal() {},
  ...over,
});

describe('the port between panel and page', () => {
  it('shows a panel the state that stands when it connects, and each one after', async () => {
    const { server, open } = page();
    server.publish(NO_BOX);
    const { states } = open();
    await vi.waitFor(() => expect(states).toEqual([NO_BOX]));
    server.publish({ status: 'no-helpdesk' });
    await vi.waitFor(() => expect(states).toEqual([NO_BOX, { status: 'no-helpdesk' }]));
  });

  it('tells that somebody looks, so that the reply box is read before it is clicked', () => {
    const onWatched = vi.fn();
    const { server, open } = page(onWatched);
    expect(server.watched()).toBe(false);
    const { pair } = open();
    expect(onWatched).toHaveBeenCalledTimes(1);
    expect(server.watched()).toBe(true);
    pair.panel.disconnect();
    expect(server.watched()).toBe(false);
  });

  it('answers each request with its own answer, also out of order', async () => {
    const { server, open } = page();
    let finish: (value: { ok: true }) => void = () => {};
    server.answerWith(handlers({ apply: () => new Promise((resolve) => (finish = resolve)) }));
    const { connection } = open();
    const slow = connection.request('apply', { ...ASK, fix: 0 });
    await expect(connection.request('putAside', { ...ASK, scope: 'rule' })).resolves.toBeUndefined();
    finish({ ok: true });
    await expect(slow).resolves.toEqual({ ok: true });
  });

  it('carries an error’s code and sentence, and nothing else of it', async () => {
    const { server, open } = page();
    // What has no code is a fault of ours: reported where it happened.
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const secret = new Error('the customer wrote about her illness');
    server.answerWith(
      handlers({
        bringBack() {
          throw new CodedError('finding-gone', 'These words are no longer in the draft.', { cause: secret });
        },
        reveal() {
          throw secret;
        },
      }),
    );
    const { connection, pair } = open();
    await expect(connection.request('bringBack', ASK)).rejects.toMatchObject({ code: 'finding-gone' });
    await expect(connection.request('reveal', ASK)).rejects.toMatchObject({ code: 'unexpected' });
    expect(JSON.stringify(pair.page.sent)).not.toContain('illness');
    expect(reported).toHaveBeenCalledExactlyOnceWith(secret);
    vi.unstubAllGlobals();
  });

  it('keeps the code of an error thrown by another bundle, which has a class of its own', async () => {
    const { server, open } = page();
    vi.resetModules();
    const other = await import('../../utils/messaging/errors.ts');
    expect(other.CodedError).not.toBe(CodedError);
    server.answerWith(
      handlers({
        reveal() {
          throw new other.CodedError('draft-left', 'Another draft is open now.');
        },
      }),
    );
    await expect(open().connection.request('reveal', ASK)).rejects.toMatchObject({ code: 'draft-left' });
  });

  it('refuses requests before the reply box is read', async () => {
    const { open } = page();
    await expect(open().connection.request('reveal', ASK)).rejects.toMatchObject({ code: 'not-ready' });
  });

  it('fails what is waiting when the page goes, and says whether it had been there', async () => {
    const { server, open } = page();
    server.answerWith(handlers({ apply: () => new Promise(() => {}) }));
    const { connection, onGone, pair, states } = open();
    const waiting = connection.request('apply', { ...ASK, fix: 0 });
    await vi.waitFor(() => expect(states).toHaveLength(1));
    pair.page.disconnect();
    await expect(waiting).rejects.toMatchObject({ code: 'page-gone' });
    expect(onGone).toHaveBeenCalledExactlyOnceWith(true);
    await expect(connection.request('reveal', ASK)).rejects.toMatchObject({ code: 'page-gone' });
  });

  it('hears no ports but the panel’s, and no requests but the panel’s', async () => {
    const { server, open } = page();
    const apply = vi.fn(() => ({ ok: true }) as const);
    server.answerWith(handlers({ apply }));
    const stranger = open('another-extension-part');
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    expect(stranger.states).toEqual([]);
    const { pair, connection } = open();
    pair.panel.postMessage({ kind: 'ask', id: 9, name: 'constructor', request: {} });
    pair.panel.postMessage('apply');
    await connection.request('reveal', ASK);
    expect(apply).not.toHaveBeenCalled();
    expect(pair.page.sent).not.toContainEqual(expect.objectContaining({ id: 9 }));
  });

  it('stops when either side’s signal aborts', () => {
    const { open, listeners, server } = page();
    const panel = new AbortController();
    open(PANEL_PORT, panel.signal);
    panel.abort();
    expect(server.watched()).toBe(false);
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
