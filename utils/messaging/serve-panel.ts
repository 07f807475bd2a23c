import { browser } from 'wxt/browser';
import { ifAlive } from './alive.ts';
import { CodedError, isCoded, toWire } from './errors.ts';
import { type FromPage, type FromPanel, PANEL_PORT, type PanelHandlers, type PortLike } from './panel-port.ts';
import type { PageState } from './protocol.ts';

/** The page's end of the panel's port. */
export interface PanelServer {
  /** Shows this state to every panel that is connected now or connects later. */
  publish(state: PageState): void;
  /** Who answers the panel from now on; until then requests are refused with `not-ready`. */
  answerWith(handlers: PanelHandlers): void;
  /** Whether a panel is looking. */
  watched(): boolean;
}

interface Options {
  /** Called when the first panel connects. */
  onWatched?: () => void;
  /** For tests; the default is the browser's own event. */
  onConnect?: Pick<typeof browser.runtime.onConnect, 'addListener' | 'removeListener'>;
}

/** Serves panels until `signal` aborts. */
export function servePanel(signal: AbortSignal, options: Options = {}): PanelServer {
  const onConnect = options.onConnect ?? browser.runtime.onConnect;
  const ports = new Set<PortLike>();
  let state: PageState = { status: 'no-helpdesk' };
  let handlers: PanelHandlers | undefined;

  const send = (port: PortLike, message: FromPage) => {
    if (ports.has(port)) port.postMessage(message);
  };

  const answer = async (port: PortLike, ask: FromPanel) => {
    try {
      if (!handlers)
        throw new CodedError('not-ready', 'The reply box isn’t being read yet. Click into it and try again.');
      // The wire's union keeps name and request together; TypeScript can't follow that through an index.
      const handle = handlers[ask.name] as (request: unknown) => unknown;
      send(port, { kind: 'answer', id: ask.id, value: await handle(ask.request) });
    } catch (error) {
      // The panel gets a sentence; the cause stays findable in this page's console.
      if (!isCoded(error)) reportError(error);
      send(port, { kind: 'error', id: ask.id, error: toWire(error) });
    }
  };

  const accept = (port: PortLike) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onMessage.addListener((message) => {
      if (isAsk(message)) void answer(port, message);
    });
    port.onDisconnect.addListener(() => ports.delete(port));
    send(port, { kind: 'state', state });
    if (ports.size === 1) options.onWatched?.();
  };

  onConnect.addListener(accept as Parameters<typeof onConnect.addListener>[0]);
  const letGo = () => {
    onConnect.removeListener(accept as Parameters<typeof onConnect.removeListener>[0]);
    for (const port of ports) port.disconnect();
    ports.clear();
  };
  signal.addEventListener('abort', ifAlive(letGo));

  return {
    publish(next) {
      state = next;
      for (const port of ports) send(port, { kind: 'state', state });
    },
    answerWith(next) {
      handlers = next;
    },
    watched: () => ports.size > 0,
  };
}

const NAMES = new Set(['apply', 'putAside', 'bringBack', 'reveal']);
const isAsk = (message: unknown): message is FromPanel =>
  typeof message === 'object' &&
  message !== null &&
  (message as FromPanel).kind === 'ask' &&
  NAMES.has((message as FromPanel).name);
