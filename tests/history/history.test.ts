import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHistory } from '../../utils/history/db.ts';
import {
  clearReplies,
  deleteReply,
  forgetOlder,
  getReply,
  type HistoryDb,
  keepReply,
  listReplies,
  searchReplies,
} from '../../utils/history/index.ts';
import { upgrade1 } from '../../utils/history/upgrades/1-replies.ts';
import { reply } from './replies.ts';

let db: HistoryDb;
beforeEach(async () => {
  db = await openHistory(`history-${crypto.randomUUID()}`);
});
afterEach(() => db.close());

describe('history', () => {
  it('keeps one reply when the same id is kept twice', async () => {
    await keepReply(db, reply('a'));
    await keepReply(db, reply('a'));
    expect(await listReplies(db, 10)).toEqual([reply('a')]);
  });

  it('lists the newest first and goes on before the last one shown', async () => {
    for (const day of ['03', '01', '02']) await keepReply(db, reply(day, { sentAt: `2026-11-${day}T10:00:00.000Z` }));
    expect((await listReplies(db, 2)).map(({ id }) => id)).toEqual(['03', '02']);
    expect((await listReplies(db, 2, '2026-11-02T10:00:00.000Z')).map(({ id }) => id)).toEqual(['01']);
  });

  it('gets, deletes one and deletes all', async () => {
    for (const id of ['a', 'b', 'c']) await keepReply(db, reply(id));
    expect(await getReply(db, 'b')).toEqual(reply('b'));
    await deleteReply(db, 'b');
    expect(await getReply(db, 'b')).toBeUndefined();
    await clearReplies(db);
    expect(await listReplies(db, 10)).toEqual([]);
  });

  it('finds replies by their words, by the start of a word, without accents, all words needed', async () => {
    await keepReply(db, reply('parcel', { text: 'Your parcel arrives on Friday.' }));
    await keepReply(db, reply('city', { text: 'La città di Forlì: consegna venerdì.' }));
    expect((await searchReplies(db, 'parc friday')).map(({ id }) => id)).toEqual(['parcel']);
    expect((await searchReplies(db, 'citta venerdi')).map(({ id }) => id)).toEqual(['city']);
    expect(await searchReplies(db, 'parcel venerdi')).toEqual([]);
  });

  it('forgets what is older than the days kept, to the day, and everything at 0', async () => {
    const now = new Date('2026-11-21T12:00:00.000Z');
    await keepReply(db, reply('old', { sentAt: '2026-11-10T11:59:59.000Z' }));
    await keepReply(db, reply('new', { sentAt: '2026-11-12T12:00:00.000Z' }));
    expect(await forgetOlder(db, 10, now)).toBe(1);
    expect((await listReplies(db, 10)).map(({ id }) => id)).toEqual(['new']);
    expect(await forgetOlder(db, 0, now)).toBe(1);
  });
});

describe('upgrades', () => {
  const name = () => `upgrade-${crypto.randomUUID()}`;

  it('keeps the old data and says so when a step fails, and goes on once the step is mended', async () => {
    const here = name();
    const first = await openHistory(here, [upgrade1]);
    await keepReply(first, reply('a'));
    first.close();

    const broken = (base: Dexie) => {
      base.version(2).upgrade(async (change) => {
        await change.table('replies').clear();
        throw new Error('a step that fails halfway');
      });
    };
    await expect(openHistory(here, [upgrade1, broken])).rejects.toMatchObject({ code: 'history-upgrade-failed' });

    const mended = (base: Dexie) => {
      base.version(2).stores({ replies: 'id, sentAt, language, [helpdesk+ticketId]' });
    };
    const again = await openHistory(here, [upgrade1, mended]);
    expect(await getReply(again, 'a')).toEqual(reply('a'));
    again.close();
  });

  it('leaves a history written by a newer version alone', async () => {
    const here = name();
    const newer = new Dexie(here);
    newer.version(900).stores({ replies: 'id', later: 'id' });
    await newer.open();
    await newer.table('replies').put(reply('a'));
    newer.close();
    // Dexie opens a newer database as it is; what was kept must still be there afterwards.
    const opened = await openHistory(here).catch((error: unknown) => error);
    if (opened instanceof Dexie) opened.close();
    const check = new Dexie(here);
    await check.open();
    expect(await check.table('replies').count()).toBe(1);
    expect(check.tables.map((table) => table.name)).toContain('later');
    check.close();
  });
});
