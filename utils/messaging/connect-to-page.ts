import { browser } from 'wxt/browser';
import { CodedError, fromWire } from './errors.ts';
import { type AnswerOf, type FromPage, PANEL_PORT, type PortLike, type RequestOf } from './panel-port.ts';
import type { PageState, PanelToPage } from './protocol.ts';

/** The panel's end of one page's port. */
export interface PageConnection {
  /** Asks the page; rejects with a `CodedError` (`page-gone` when the page went away before it answered). */
  request<N extends keyof PanelToPage>(name: N, request: RequestOf<N>): Promise<AnswerOf<N>>;
}

interface Options {
  /** Called once when the page goes away or never was there; `hadState` tells which. */
  onGone?: (hadState: boolean) => void;
  connect?: (tabId: number) => PortLike;
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** Connects the panel to the content script of one tab, until `signal` aborts or the page goes away. */
export function connectToPage(
  tabId: number,
  onState: (state: PageState) => void,
  signal: AbortSignal,
  options: Options = {},
): PageConnection {
  // Only the top frame: a port to every frame would be answered by each frame that runs our script.
  const connect = options.connect ?? ((id) => browser.tabs.connect(id, { name: PANEL_PORT, frameId: 0 }));
  const port = connect(tabId);
  const waiting = new Map<number, Waiting>();
  let nextId = 1;
  let open = true;
  let hadState = false;

  const close = () => {
    if (!open) return;
    open = false;
    for (const { reject } of waiting.values()) reject(pageGone());
    waiting.clear();
  };

  port.onMessage.addListener((raw) => {
    if (!open) return;
    const message = raw as FromPage;
    if (message.kind === 'state') {
      hadState = true;
      onState(message.state);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.value as never);
    else asked?.reject(fromWire(message.error));
  });
  port.onDisconnect.addListener(() => {
    // Chromium logs "Unchecked runtime.lastError" for a tab without our script unless it is read.
    void browser.runtime.lastError;
    if (!open) return;
    close();
    options.onGone?.(hadState);
  });
  signal.addEventListener('abort', () => {
    close();
    port.disconnect();
  });

  return {
    request(name, request) {
      if (!open) return Promise.reject(pageGone());
      const id = nextId++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.postMessage({ kind: 'ask', id, name, request });
      });
    },
  };
}

const pageGone = () =>
  new CodedError('page-gone', 'The page went away before it answered. Go back to the ticket and try again.');
