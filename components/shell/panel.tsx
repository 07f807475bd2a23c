import { Button, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageState } from '../../utils/messaging/protocol.ts';
import type { ReplyActions } from '../reply/actions.ts';
import { ReplyScreen } from '../reply/reply-screen.tsx';
import { PanelHeader } from './panel-header.tsx';
import { useBlanking } from './use-blanking.ts';

interface Props {
  state?: PageState;
  actions: ReplyActions;
  /** Shown, and so mounted, only while its tab is chosen. */
  history: ReactNode;
  /** Replies aren't read at all: the agent's choice. */
  off?: boolean;
  /** Code of what went wrong outside a card. */
  trouble?: string;
  onSettings(): void;
  /** The tab to begin with. */
  tab?: 'reply' | 'history';
}

/** The side panel: header, tabs for what exists, one screen, where it was checked. */
export function Panel({ state, off, actions, history, trouble, onSettings, tab = 'reply' }: Props) {
  const { t } = useTranslation();
  const [blank, setBlank] = useBlanking();
  if (blank) return <BlankScreen onShow={() => setBlank(false)} />;
  const isPrivate = state?.status === 'draft' && state.private;
  return (
    <div className="panel">
      <PanelHeader state={state} onHide={() => setBlank(true)} onSettings={onSettings} />
      <Tabs defaultValue={tab} keepMounted={false}>
        <nav aria-label={t('shell.sections')}>
          <Tabs.List aria-label={t('shell.sections')}>
            <Tabs.Tab value="reply">{t('tab.reply')}</Tabs.Tab>
            <Tabs.Tab value="history">{t('tab.history')}</Tabs.Tab>
          </Tabs.List>
        </nav>
        <main>
          {trouble && <Trouble code={trouble} />}
          <Tabs.Panel value="reply" className="screen">
            <ReplyScreen state={state} off={off} actions={actions} />
          </Tabs.Panel>
          <Tabs.Panel value="history" className="screen">
            {history}
          </Tabs.Panel>
        </main>
      </Tabs>
      <footer>
        <span>{t('shell.local')}</span> {isPrivate && <span>{t('shell.private')}</span>}
      </footer>
    </div>
  );
}

/** A request that never reached the page: what to do now. */
function Trouble({ code }: { code: string }) {
  const { t, i18n } = useTranslation();
  const key = (i18n.exists(`trouble.${code}`) ? `trouble.${code}` : 'trouble.other') as 'trouble.other';
  return (
    <p className="trouble" role="alert">
      {t(key)}
    </p>
  );
}

/** Nothing of the ticket is in the document while the panel is hidden, so nothing can show through. */
function BlankScreen({ onShow }: { onShow(): void }) {
  const { t } = useTranslation();
  return (
    <main className="blank-screen">
      <h1>{t('shell.hidden')}</h1>
      <p className="soft">{t('shell.hiddenHow')}</p>
      <Button variant="default" size="compact-sm" onClick={onShow} autoFocus>
        {t('shell.show')}
      </Button>
    </main>
  );
}
