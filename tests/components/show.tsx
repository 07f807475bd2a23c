import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';
import type { ReplyActions } from '../../components/reply/actions.ts';
import { AppProvider } from '../../components/shell/app-provider.tsx';
import { createTexts } from '../../components/shell/texts.ts';
import type { LanguageCode } from '../../utils/checker/types.ts';

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
