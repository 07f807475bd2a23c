import type { WireError } from './errors.ts';
import type { PageState, PanelToPage } from './protocol.ts';

/** The name of the long-lived port that the panel opens to the page of its own window's active tab. */
export const PANEL_PORT = 'empatia-panel';

type Name = keyof PanelToPage;
export type RequestOf<N extends Name> = Parameters<PanelToPage[N]>[0];
export type AnswerOf<N extends Name> = ReturnType<PanelToPage[N]>;

/** What the page answers to each of the panel's requests. */
export type PanelHandlers = { [N in Name]: (request: RequestOf<N>) => AnswerOf<N> | Promise<AnswerOf<N>> };

export type FromPanel = { [N in Name]: { kind: 'ask'; id: number; name: N; request: RequestOf<N> } }[Name];
export type FromPage =
  | { kind: 'state'; state: PageState }
  | { kind: 'answer'; id: number; value: unknown }
  | { kind: 'error'; id: number; error: WireError };

/** The part of the browser's port that is used here, so that tests can hand in a pair of their own. */
export interface PortLike {
  name: string;
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}
