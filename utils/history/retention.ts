import type { HistoryDb } from './db.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Deletes replies sent more than `days` before `now`; answers how many. 0 days keeps none. */
export function forgetOlder(db: HistoryDb, days: number, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - days * DAY).toISOString();
  return days <= 0 ? db.replies.toCollection().delete() : db.replies.where('sentAt').below(limit).delete();
}
