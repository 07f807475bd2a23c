import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { ReplyActions } from '../../components/reply/actions.ts';
import { Panel } from '../../components/shell/panel.tsx';
import { CodedError, followActiveTab, type PageConnection, type PageState } from '../../utils/messaging/index.ts';
import { checkNotes } from '../../utils/settings/index.ts';

/** The panel of one window: what the page in its active tab says, and what the agent asks of that page. */
export function SidePanel({ windowId }: { windowId: number }) {
  const [state, setState] = useState<PageState>();
  const page = useRef<PageConnection>(undefined);

  useEffect(() => {
    const following = new AbortController();
    page.current = followActiveTab(windowId, setState, following.signal);
    return () => following.abort();
  }, [windowId]);

  const draftKey = state?.status === 'draft' ? state.draftKey : undefined;
  const actions = useMemo(() => actionsFor(page, draftKey, windowId, setState), [draftKey, windowId]);
  return (
    <Panel state={state} actions={actions} history={null} onSettings={() => void browser.runtime.openOptionsPage()} />
  );
}

/** Requests name the draft they were made for, so that a late click never lands in another ticket. */
function actionsFor(
  page: { readonly current: PageConnection | undefined },
  draftKey: string | undefined,
  windowId: number,
  show: (state: PageState) => void,
): ReplyActions {
  const ask: PageConnection['request'] = (name, request) =>
    page.current?.request(name, request) ?? Promise.reject(new CodedError('no-page', 'No ticket is open in this tab.'));
  // What the page can't be told any more shows as the state it is in: gone, with the next step.
  const tell = (told: Promise<unknown>) => void told.catch(() => show({ status: 'no-helpdesk' }));
  const key = draftKey ?? '';
  return {
    async apply(findingId, fix) {
      try {
        return await ask('apply', { draftKey: key, findingId, fix });
      } catch (error) {
        const { code, message } = error as CodedError;
        return { ok: false, code: code ?? 'unexpected', message };
      }
    },
    putAside: (findingId, scope) => tell(ask('putAside', { draftKey: key, findingId, scope })),
    bringBack: (findingId) => tell(ask('bringBack', { draftKey: key, findingId })),
    reveal: (findingId) => tell(ask('reveal', { draftKey: key, findingId })),
    copy: (text) => navigator.clipboard.writeText(text),
    checkNotes: () => void checkNotes.setValue(true),
    async reloadPage() {
      const [tab] = await browser.tabs.query({ active: true, windowId });
      if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    },
  };
}
