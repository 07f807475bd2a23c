import { Dexie, type EntityTable } from 'dexie';
import { CodedError } from '../messaging/errors.ts';
import type { SentReply } from '../messaging/protocol.ts';
import { upgrade1 } from './upgrades/1-replies.ts';

export interface HistoryDb extends Dexie {
  replies: EntityTable<SentReply, 'id'>;
}

/** A step of the schema. Steps are frozen once released: a change is a new step, in a file of its own. */
export type Upgrade = (db: Dexie) => void;
const UPGRADES: readonly Upgrade[] = [upgrade1];

/**
 * Opens the history. An upgrade that fails is rolled back by IndexedDB, so the old data stays as it was; it is then
 * told as `history-upgrade-failed`, and nothing is deleted to get on.
 */
export async function openHistory(name = 'empatia', upgrades = UPGRADES): Promise<HistoryDb> {
  const db = new Dexie(name) as HistoryDb;
  for (const upgrade of upgrades) upgrade(db);
  try {
    await db.open();
    return db;
  } catch (cause) {
    db.close();
    throw toCoded(cause);
  }
}

function toCoded(cause: unknown): CodedError {
  const name = (cause as Error).name;
  if (name === 'VersionError') {
    return new CodedError('history-newer', 'Your history was written by a newer Empatia. Update the extension.', {
      cause,
    });
  }
  if (name === 'QuotaExceededError') {
    return new CodedError('history-full', 'The disk is full. Free some space, then open the panel again.', { cause });
  }
  return new CodedError(
    'history-upgrade-failed',
    'Your history could not be brought to the new version. Nothing was lost; restart the browser to try again.',
    { cause },
  );
}
