import type { SentReply } from '../messaging/protocol.ts';
import type { HistoryDb } from './db.ts';

/** Keeps a sent reply. The same id again is the same reply, so draining twice keeps one. */
export async function keepReply(db: HistoryDb, reply: SentReply): Promise<void> {
  await db.replies.put(reply);
}

/** Newest first; `before` is the `sentAt` of the last one already shown. */
export async function listReplies(db: HistoryDb, limit: number, before?: string): Promise<SentReply[]> {
  const from = before === undefined ? db.replies.orderBy('sentAt') : db.replies.where('sentAt').below(before);
  return from.reverse().limit(limit).toArray();
}

export const getReply = (db: HistoryDb, id: string): Promise<SentReply | undefined> => db.replies.get(id);

export const deleteReply = (db: HistoryDb, id: string): Promise<void> => db.replies.delete(id);

export const clearReplies = (db: HistoryDb): Promise<void> => db.replies.clear();
