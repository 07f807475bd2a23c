import { useEffect, useState } from 'react';
import { HistoryScreen } from '../../components/history/history-screen.tsx';
import type { HistorySource } from '../../components/history/source.ts';
import { askBackground } from '../../utils/messaging/index.ts';
import { historyDays } from '../../utils/settings/index.ts';

const source: HistorySource = {
  list: (limit, before) => askBackground('historyList', before === undefined ? { limit } : { limit, before }),
  search: (query) => askBackground('historySearch', query),
  remove: (id) => askBackground('historyDelete', id),
  restore: (reply) => askBackground('historyRestore', reply),
  clear: () => askBackground('historyClear'),
};

/** The history screen on the background's database. */
export function History() {
  const [off, setOff] = useState(false);
  useEffect(() => {
    void historyDays.getValue().then((days) => setOff(days === 0));
    return historyDays.watch((days) => setOff(days === 0));
  }, []);
  return <HistoryScreen source={source} off={off} />;
}
