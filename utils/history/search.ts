import MiniSearch from 'minisearch';
import type { SentReply } from '../messaging/protocol.ts';
import type { HistoryDb } from './db.ts';

const MOST = 50;

/**
 * Finds sent replies by their redacted words, best first. The index is built when it is asked for and not kept: the
 * background may be killed at any moment, and a kept index would have to be redacted, expired and deleted along.
 */
export async function searchReplies(db: HistoryDb, query: string): Promise<SentReply[]> {
  const index = new MiniSearch<SentReply>({
    fields: ['text', 'ticketId'],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: true, fuzzy: 0.15, combineWith: 'AND', boost: { ticketId: 2 } },
  });
  const byId = new Map<string, SentReply>();
  await db.replies.each((reply) => {
    byId.set(reply.id, reply);
    index.add(reply);
  });
  const found = index.search(query).slice(0, MOST);
  return found.map(({ id }) => byId.get(id) as SentReply);
}

/** "città" is found by "citta", as agents type it. */
const fold = (term: string): string =>
  term
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
