import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeleteAll } from './delete-all.tsx';
import { HistoryMessage } from './history-message.tsx';
import { HistoryReply } from './history-reply.tsx';
import { HistoryRow } from './history-row.tsx';
import type { HistorySource } from './source.ts';
import { useHistory } from './use-history.ts';

/** Sent replies, newest first: search, open, delete one with a way back, delete all. `off`: none are being kept. */
export function HistoryScreen({ source, off }: { source: HistorySource; off: boolean }) {
  const { t } = useTranslation();
  const history = useHistory(source);
  const [openId, setOpenId] = useState<string>();
  const list = useRef<HTMLElement>(null);
  const returnTo = useRef<string>(undefined);
  const opened = history.replies.find(({ id }) => id === openId);

  // Coming back from a reply, the focus goes to its row, else to the screen: never to the top of the panel.
  useEffect(() => {
    if (openId !== undefined || returnTo.current === undefined || !list.current) return;
    const row = list.current.querySelector<HTMLElement>(`[data-reply="${CSS.escape(returnTo.current)}"]`);
    (row ?? list.current).focus();
    returnTo.current = undefined;
  }, [openId]);

  if (opened) {
    const back = () => {
      returnTo.current = opened.id;
      setOpenId(undefined);
    };
    return (
      <HistoryReply
        reply={opened}
        onBack={back}
        onDelete={() => {
          back();
          void history.remove(opened);
        }}
      />
    );
  }

  const searching = history.searched !== '';
  const empty = history.status === 'ready' && history.replies.length === 0;
  return (
    <section ref={list} className="history" aria-labelledby="history-heading" tabIndex={-1}>
      <h2 id="history-heading">{t('history.heading')}</h2>
      <TextInput
        type="search"
        size="xs"
        aria-label={t('history.search')}
        placeholder={t('history.searchHint')}
        value={history.query}
        onChange={(event) => history.setQuery(event.currentTarget.value)}
      />
      {history.deleted && (
        <div className="notice" role="status">
          <span>{t('history.deleted')}</span>
          <Button size="compact-xs" variant="default" onClick={() => void history.undo()}>
            {t('history.undo')}
          </Button>
        </div>
      )}
      {history.status === 'loading' && <p className="soft">{t('history.loading')}</p>}
      {history.status === 'failed' && <HistoryMessage kind="failed" code={history.failure} onRetry={history.retry} />}
      {empty && searching && <HistoryMessage kind="noMatch" query={history.searched} />}
      {empty && !searching && <HistoryMessage kind={off ? 'off' : 'empty'} />}
      {history.status === 'ready' && (
        <ol className="cards">
          {history.replies.map((reply) => (
            <li key={reply.id}>
              <HistoryRow reply={reply} onOpen={() => setOpenId(reply.id)} />
            </li>
          ))}
        </ol>
      )}
      {history.hasOlder && history.status === 'ready' && (
        <Button size="compact-sm" variant="default" onClick={() => void history.older()}>
          {t('history.older')}
        </Button>
      )}
      {history.replies.length > 0 && !searching && <DeleteAll onConfirm={() => void history.clear()} />}
    </section>
  );
}
