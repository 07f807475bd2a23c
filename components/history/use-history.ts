import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { SentReply } from '../../utils/messaging/protocol.ts';
import type { HistorySource } from './source.ts';

const PAGE = 25;
const TYPING_MS = 200;

type Status = 'loading' | 'ready' | 'failed';

/** The history as the screen shows it: pages, search, deleting with a way back. */
export function useHistory(source: HistorySource) {
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim(), TYPING_MS);
  const [status, setStatus] = useState<Status>('loading');
  const [replies, setReplies] = useState<SentReply[]>([]);
  const [hasOlder, setHasOlder] = useState(false);
  const [deleted, setDeleted] = useState<SentReply>();
  const [attempt, setAttempt] = useState(0);
  /** The code of what stopped the last request, where it had one. */
  const [failure, setFailure] = useState<string>();

  const fail = (error: unknown) => {
    setFailure((error as { code?: string } | undefined)?.code);
    setStatus('failed');
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another try
  useEffect(() => {
    let current = true;
    setStatus((now) => (now === 'failed' ? 'loading' : now));
    const asked = settled ? source.search(settled) : source.list(PAGE);
    asked.then(
      (found) => {
        if (!current) return;
        setReplies(found);
        setHasOlder(!settled && found.length === PAGE);
        setStatus('ready');
      },
      (error: unknown) => current && fail(error),
    );
    return () => {
      current = false;
    };
  }, [source, settled, attempt]);

  /** Runs a change and shows the failure card when it didn't go through. */
  const change = async (what: () => Promise<void>) => {
    try {
      await what();
    } catch (error) {
      fail(error); // the card says what to do
    }
  };

  return {
    query,
    setQuery,
    searched: settled,
    status,
    failure,
    replies,
    hasOlder,
    deleted,
    retry: () => setAttempt((n) => n + 1),
    older: () =>
      change(async () => {
        const found = await source.list(PAGE, replies.at(-1)?.sentAt);
        setReplies((now) => [...now, ...found]);
        setHasOlder(found.length === PAGE);
      }),
    remove: (reply: SentReply) =>
      change(async () => {
        await source.remove(reply.id);
        setReplies((now) => now.filter(({ id }) => id !== reply.id));
        setDeleted(reply);
      }),
    undo: () =>
      change(async () => {
        if (!deleted) return;
        await source.restore(deleted);
        setReplies((now) => [...now, deleted].sort((a, b) => b.sentAt.localeCompare(a.sentAt)));
        setDeleted(undefined);
      }),
    clear: () =>
      change(async () => {
        await source.clear();
        setReplies([]);
        setHasOlder(false);
        setDeleted(undefined);
      }),
  };
}
