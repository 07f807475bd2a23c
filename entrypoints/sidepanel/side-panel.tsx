import { useEffect, useMemo, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { Panel } from '../../components/shell/panel.tsx';
import { followActiveTab, type PageConnection, type PageState } from '../../utils/messaging/index.ts';
import { enabled } from '../../utils/settings/index.ts';
import { replyActions } from './actions.ts';
import { History } from './history.tsx';

/** The panel of one window: what the page in its active tab says, and what the agent asks of that page. */
export function SidePanel({ windowId }: { windowId: number }) {
  const [state, setState] = useState<PageState>();
  const [trouble, setTrouble] = useState<string>();
  const page = useRef<PageConnection>(undefined);

  useEffect(() => {
    const following = new AbortController();
    const show = (next: PageState) => {
      setState(next);
      // The page has spoken since: what went wrong before is no longer news.
      setTrouble(undefined);
    };
    page.current = followActiveTab(windowId, show, following.signal);
    return () => following.abort();
  }, [windowId]);

  const [off, setOff] = useState(false);
  useEffect(() => {
    void enabled.getValue().then((on) => setOff(!on));
    return enabled.watch((on) => setOff(!on));
  }, []);

  const draftKey = state?.status === 'draft' ? state.draftKey : '';
  const actions = useMemo(
    () => replyActions({ page: () => page.current, draftKey, windowId, onTrouble: setTrouble }),
    [draftKey, windowId],
  );
  return (
    <Panel
      state={state}
      off={off}
      actions={actions}
      trouble={trouble}
      history={<History />}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
