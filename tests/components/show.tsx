import { cleanup, fireEvent, render, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { ReplyActions } from '../../components/reply/actions.ts';
import { ReplyScreen } from '../../components/reply/reply-screen.tsx';
import { AppProvider } from '../../components/shell/app-provider.tsx';
import { createTexts } from '../../components/shell/texts.ts';
import type { LanguageCode } from '../../utils/checker/types.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { draftState } from './samples/states.ts';

// jsdom measures and lays out nothing; these two it lacks and Mantine asks for.
window.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener() {},
  removeEventListener() {},
})) as unknown as typeof window.matchMedia;
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
globalThis.CSS ??= { escape: (text: string) => text.replace(/["\\]/gu, '\\$&') } as typeof CSS;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Renders as the product does, in an interface language; `again` shows the next state in its place. */
export function show(screen: ReactNode, language: LanguageCode = 'en') {
  const texts = createTexts(language);
  const wrap = (node: ReactNode) => <AppProvider texts={texts}>{node}</AppProvider>;
  const { rerender, container } = render(wrap(screen));
  return { container, again: (next: ReactNode) => rerender(wrap(next)) };
}

/** Actions that note what was asked. */
export const spyActions = () => ({
  apply: vi.fn<ReplyActions['apply']>(async () => ({ ok: true })),
  putAside: vi.fn<ReplyActions['putAside']>(),
  bringBack: vi.fn<ReplyActions['bringBack']>(),
  reveal: vi.fn<ReplyActions['reveal']>(),
  copy: vi.fn<ReplyActions['copy']>(async () => {}),
  turnOn: vi.fn<ReplyActions['turnOn']>(),
  checkNotes: vi.fn<ReplyActions['checkNotes']>(),
  reloadPage: vi.fn<ReplyActions['reloadPage']>(),
});

/** Clicks a button inside a part of the screen. */
export const press = (target: Element, name: string) =>
  fireEvent.click(within(target as HTMLElement).getByRole('button', { name }));

/** The reply screen with a draft on it; `again` shows the next state. */
export function showDraft(state: PageState = draftState()) {
  const actions = spyActions();
  const shown = show(<ReplyScreen state={state} actions={actions} />);
  return { ...shown, actions, again: (next: PageState) => shown.again(<ReplyScreen state={next} actions={actions} />) };
}
