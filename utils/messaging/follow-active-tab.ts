import { browser } from 'wxt/browser';
import { connectToPage, type PageConnection } from './connect-to-page.ts';
import { CodedError } from './errors.ts';
import type { PageState } from './protocol.ts';

/** A page that is loading runs our script only once it is idle; these are the waits before trying again, in ms. */
const RETRY_AFTER = [200, 600, 1500, 3000];

/**
 * Keeps the panel connected to the active tab of its own window and no other: two windows never mix.
 * Follows tab switches and navigations. A tab without our script is `no-helpdesk`.
 */
export function followActiveTab(
  windowId: number,
  onState: (state: PageState) => void,
  signal: AbortSignal,
): PageConnection {
  let connection: PageConnection | undefined;
  let current: AbortController | undefined;
  let activeTab: number | undefined;

  const attach = (tabId: number, attempt = 0) => {
    current?.abort();
    const own = new AbortController();
    current = own;
    activeTab = tabId;
    const whileCurrent = (state: PageState) => {
      if (!own.signal.aborted) onState(state);
    };
    connection = connectToPage(tabId, whileCurrent, own.signal, {
      onGone(hadState) {
        if (own.signal.aborted) return;
        connection = undefined;
        onState({ status: 'no-helpdesk' });
        const wait = RETRY_AFTER[hadState ? 0 : attempt];
        if (wait === undefined) return;
        const timer = setTimeout(() => attach(tabId, hadState ? 0 : attempt + 1), wait);
        own.signal.addEventListener('abort', () => clearTimeout(timer));
      },
    });
  };

  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) attach(info.tabId);
  };
  const onUpdated = (tabId: number, change: { status?: string }) => {
    // A navigation has ended: the page may run our script now although it didn't before.
    if (tabId === activeTab && change.status === 'complete' && !connection) attach(tabId);
  };
  // A tab dragged into this window becomes its active tab without always saying so by onActivated.
  const onAttached = (tabId: number, info: { newWindowId: number }) => {
    if (info.newWindowId === windowId) attach(tabId);
  };

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onAttached.addListener(onAttached);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onAttached.removeListener(onAttached);
    current?.abort();
  });

  void browser.tabs.query({ active: true, windowId }).then(([tab]) => {
    if (signal.aborted || activeTab !== undefined) return;
    if (tab?.id === undefined) onState({ status: 'no-helpdesk' });
    else attach(tab.id);
  });

  return {
    request(name, request) {
      if (connection) return connection.request(name, request);
      return Promise.reject(
        new CodedError('no-page', 'No ticket is open in this tab. Go to the ticket and try again.'),
      );
    },
  };
}
