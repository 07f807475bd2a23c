import { browser } from 'wxt/browser';
import {
  clearReplies,
  deleteReply,
  drain,
  forgetOlder,
  getReply,
  type HistoryDb,
  keepReply,
  listReplies,
  openHistory,
  searchReplies,
  wasPosted,
} from '../../utils/history/index.ts';
import { answerAsBackground, CodedError } from '../../utils/messaging/index.ts';
import { historyDays } from '../../utils/settings/index.ts';

/** Owns the history: moves the outbox into it at start and whenever something is posted, and answers the panel. */
export function serveHistory(): void {
  let opened: Promise<HistoryDb> | undefined;
  const history = () => {
    opened ??= openHistory();
    // A failed opening isn't remembered: the next question tries again.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  const forgetOld = async () => forgetOlder(await history(), await historyDays.getValue(), new Date());

  let draining: Promise<number> = Promise.resolve(0);
  const drainNow = () => {
    const next = async () => drain(keepUnlessOff(await history(), await historyDays.getValue()));
    // One after the other: two at once would both count the same reply.
    draining = draining.then(next, next);
    return draining;
  };
  const drainAndReport = () =>
    drainNow().catch((cause: unknown) => console.warn('Empatia: sent replies stay in the outbox for now', cause));

  browser.storage.local.onChanged.addListener((changes) => {
    if (wasPosted(changes)) void drainAndReport();
  });
  answerAsBackground('drainOutbox', drainNow);
  answerAsBackground('historyList', async ({ data, sender }) => {
    ownPagesOnly(sender);
    const db = await history();
    // What was kept can be read although something new can't be kept.
    await drainAndReport();
    await forgetOld();
    return listReplies(db, data.limit, data.before);
  });
  answerAsBackground('historyGet', async ({ data, sender }) => {
    ownPagesOnly(sender);
    return getReply(await history(), data);
  });
  answerAsBackground('historySearch', async ({ data, sender }) => {
    ownPagesOnly(sender);
    return searchReplies(await history(), data);
  });
  answerAsBackground('historyDelete', async ({ data, sender }) => {
    ownPagesOnly(sender);
    return deleteReply(await history(), data);
  });
  answerAsBackground('historyRestore', async ({ data, sender }) => {
    ownPagesOnly(sender);
    return keepReply(await history(), data);
  });
  answerAsBackground('historyClear', async ({ sender }) => {
    ownPagesOnly(sender);
    return clearReplies(await history());
  });

  void drainAndReport();
  forgetOld().catch((cause: unknown) => console.warn('Empatia: old replies stay for now', cause));
}

/** With the history switched off (0 days) the outbox is emptied and nothing is kept. */
const keepUnlessOff = (db: HistoryDb, days: number) => async (reply: Parameters<typeof keepReply>[1]) => {
  if (days > 0) await keepReply(db, reply);
};

/** The history is for the panel: a script in a web page, though it is ours, may only post to the outbox. */
function ownPagesOnly(sender: { url?: string } | undefined): void {
  if (sender?.url !== undefined && !sender.url.startsWith(browser.runtime.getURL(''))) {
    throw new CodedError('own-pages-only', 'The history can be read only in Empatia’s own panel.');
  }
}
