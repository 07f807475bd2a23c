import type { PortLike } from '../../utils/messaging/panel-port.ts';

interface End extends PortLike {
  sent: unknown[];
}

/** Two ends of one port, as the browser pairs them: what one posts the other hears, later and as a copy. */
export function portPair(name: string): { panel: End; page: End } {
  const make = () => {
    const messages: ((message: unknown) => void)[] = [];
    const gone: (() => void)[] = [];
    return { messages, gone };
  };
  const a = make();
  const b = make();
  let open = true;
  const end = (own: typeof a, other: typeof a): End => ({
    name,
    sent: [],
    postMessage(message) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      this.sent.push(message);
      const copy = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of other.messages) listener(copy);
      });
    },
    disconnect() {
      if (!open) return;
      open = false;
      // The browser tells only the other end.
      for (const listener of other.gone) listener();
    },
    onMessage: { addListener: (listener) => void own.messages.push(listener) },
    onDisconnect: { addListener: (listener) => void own.gone.push(listener) },
  });
  return { panel: end(a, b), page: end(b, a) };
}
