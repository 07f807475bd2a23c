import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followActiveTab } from '../../utils/messaging/follow-active-tab.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { portPair } from './ports.ts';

type Listener = (...args: never[]) => void;
function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    emit: (...args: unknown[]) => {
      for (const listener of [...listeners]) listener(...(args as never[]));
    },
    listeners,
  };
}

/** The tabs of a browser in which only some pages run our script. */
const tabs = { onActivated: event(), onUpdated: event(), onAttached: event() };
let withScript: Set<number>;
let pages: Map<number, ReturnType<typeof portPair>>;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  withScript = new Set();
  pages = new Map();
  end = new AbortController();
  Object.assign(browser.tabs, tabs, {
    query: async ({ windowId }: { windowId: number }) => [{ id: windowId * 10 + 1 }],
    connect(tabId: number) {
      const pair = portPair('empatia-panel');
      pages.set(tabId, pair);
      if (withScript.has(tabId)) pair.page.postMessage({ kind: 'state', state: noBox(tabId) });
      else queueMicrotask(() => pair.page.disconnect());
      return pair.panel;
    },
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const noBox = (tabId: number): PageState => ({ status: 'no-reply-box', helpdesk: `tab ${tabId}` });
const settle = () => vi.advanceTimersByTimeAsync(0);
function follow(windowId: number) {
  const states: PageState[] = [];
  const connection = followActiveTab(windowId, (state) => states.push(state), end.signal);
  return { states, connection };
}

describe('following the active tab', () => {
  it('starts with the active tab of its own window and follows its switches', async () => {
    withScript = new Set([11, 12]);
    const { states } = follow(1);
    await settle();
    tabs.onActivated.emit({ tabId: 12, windowId: 1 });
    await settle();
    expect(states).toEqual([noBox(11), noBox(12)]);
  });

  it('never shows another window’s tab, nor a tab that was left', async () => {
    withScript = new Set([11, 12, 21]);
    const { states } = follow(1);
    await settle();
    tabs.onActivated.emit({ tabId: 21, windowId: 2 });
    tabs.onActivated.emit({ tabId: 12, windowId: 1 });
    await settle();
    states.length = 0;
    const left = pages.get(11) as ReturnType<typeof portPair>;
    expect(() => left.page.postMessage({ kind: 'state', state: noBox(11) })).toThrow();
    expect(pages.has(21)).toBe(false);
    expect(states).toEqual([]);
  });

  it('says so where there is no script of ours, and refuses requests there', async () => {
    const { states, connection } = follow(1);
    await settle();
    expect(states).toEqual([{ status: 'no-helpdesk' }]);
    await expect(connection.request('reveal', { draftKey: 'k', findingId: 'f' })).rejects.toMatchObject({
      code: 'no-page',
    });
  });

  it('connects again after a navigation, whether the page says it is complete before or after our script runs', async () => {
    withScript = new Set([11]);
    const { states } = follow(1);
    await settle();
    withScript.clear();
    pages.get(11)?.page.disconnect();
    tabs.onUpdated.emit(11, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(250);
    withScript.add(11);
    await vi.advanceTimersByTimeAsync(3000);
    expect(states.at(-1)).toEqual(noBox(11));
  });

  it('lets go of everything when its signal aborts', async () => {
    withScript = new Set([11]);
    const { states } = follow(1);
    await settle();
    end.abort();
    states.length = 0;
    tabs.onActivated.emit({ tabId: 12, windowId: 1 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(states).toEqual([]);
    expect([tabs.onActivated, tabs.onUpdated, tabs.onAttached].map(({ listeners }) => listeners.size)).toEqual([
      0, 0, 0,
    ]);
  });
});
