import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openHistory, post } from '../../utils/history/index.ts';
import { historyDays } from '../../utils/settings/index.ts';
import { reply } from '../history/replies.ts';

/** A background that has just been started: its module is evaluated anew, as after the worker was killed. */
async function startBackground() {
  vi.resetModules();
  const { serveHistory } = await import('../../entrypoints/background/serve-history.ts');
  const { askBackground } = await import('../../utils/messaging/background.ts');
  serveHistory();
  return askBackground;
}

const kept = async () => {
  const db = await openHistory();
  const ids = (await db.replies.orderBy('id').toArray()).map(({ id }) => id);
  db.close();
  return ids;
};
const waiting = async () =>
  Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith('outbox:'));

beforeEach(async () => {
  fakeBrowser.reset();
  const db = await openHistory();
  await db.replies.clear();
  db.close();
});

describe('the background', () => {
  it('drains at its start what was posted while it was dead', async () => {
    await post(reply('a'));
    await startBackground();
    await vi.waitFor(async () => expect(await kept()).toEqual(['a']));
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
  });

  it('drains when something is posted, without being asked', async () => {
    await startBackground();
    await post(reply('b'));
    await vi.waitFor(async () => expect(await kept()).toEqual(['b']));
  });

  it('keeps one of each when a page asks and the storage tells at the same time', async () => {
    const ask = await startBackground();
    await post(reply('a'));
    await Promise.all([ask('drainOutbox'), post(reply('b')), ask('drainOutbox'), ask('drainOutbox')]);
    await vi.waitFor(async () => expect(await waiting()).toEqual([]));
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('keeps nothing with the history switched off', async () => {
    await historyDays.setValue(0);
    const ask = await startBackground();
    await post(reply('a'));
    await ask('drainOutbox');
    expect(await waiting()).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('answers the panel: lists the newest with what has just been sent, finds, deletes', async () => {
    const ask = await startBackground();
    await post(reply('a', { sentAt: new Date().toISOString(), text: 'Your parcel is on its way.' }));
    expect((await ask('historyList', { limit: 5 })).map(({ id }) => id)).toEqual(['a']);
    expect((await ask('historySearch', 'parcel')).map(({ id }) => id)).toEqual(['a']);
    await ask('historyDelete', 'a');
    expect(await ask('historyGet', 'a')).toBeUndefined();
  });

  it('puts back what was just deleted, for the panel’s “Undo”', async () => {
    const ask = await startBackground();
    const sent = reply('a', { sentAt: new Date().toISOString(), text: 'Your parcel is on its way.' });
    await post(sent);
    await ask('historyList', { limit: 5 });
    await ask('historyDelete', 'a');
    await ask('historyRestore', sent);
    expect(await ask('historyList', { limit: 5 })).toEqual([sent]);
  });

  it.each(['List', 'Get', 'Search', 'Delete', 'Restore', 'Clear'])('refuses history%s to a web page', async (what) => {
    await startBackground();
    await post(reply('a', { sentAt: new Date().toISOString() }));
    await vi.waitFor(async () => expect(await kept()).toEqual(['a']));
    const message = { id: 1, type: `history${what}`, data: 'a', timestamp: Date.now() };
    const answer = await new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(message, { url: 'https://acme.zendesk.com/agent/tickets/7' }, resolve);
    });
    expect(answer).toMatchObject({ err: { code: 'own-pages-only' } });
    expect(await kept()).toEqual(['a']);
  });

  it('forgets what is past its days when it starts, without a panel', async () => {
    const db = await openHistory();
    await db.replies.put(reply('old', { sentAt: '2020-01-01T00:00:00.000Z' }));
    db.close();
    await startBackground();
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
  });

  it('forgets what is past its days when the panel asks', async () => {
    await historyDays.setValue(10);
    const ask = await startBackground();
    await post(reply('old', { sentAt: '2020-01-01T00:00:00.000Z' }));
    expect(await ask('historyList', { limit: 5 })).toEqual([]);
  });
});
