import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drain, post, wasPosted } from '../../utils/history/outbox.ts';
import type { SentReply } from '../../utils/messaging/protocol.ts';
import { reply } from './replies.ts';

beforeEach(() => fakeBrowser.reset());

const store = () => {
  const kept = new Map<string, SentReply>();
  return { kept, keep: async (one: SentReply) => void kept.set(one.id, one) };
};

describe('outbox', () => {
  it('hands over what was posted once and is empty afterwards', async () => {
    const { kept, keep } = store();
    await post(reply('a'));
    await post(reply('a'));
    await post(reply('b'));
    expect(await drain(keep)).toBe(2);
    expect([...kept.keys()]).toEqual(['a', 'b']);
    expect(await drain(keep)).toBe(0);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  it('leaves other keys of the storage alone', async () => {
    await browser.storage.local.set({ 'setting:enabled': false });
    await post(reply('a'));
    await drain(async () => {});
    expect(await browser.storage.local.get(null)).toEqual({ 'setting:enabled': false });
  });

  it('loses nothing and doubles nothing when the worker dies between keeping and removing', async () => {
    const { kept, keep } = store();
    await post(reply('a'));
    await post(reply('b'));
    const remove = browser.storage.local.remove;
    browser.storage.local.remove = () => Promise.reject(new Error('the worker was stopped'));
    await expect(drain(keep)).rejects.toThrow('stopped');
    browser.storage.local.remove = remove;
    expect(await drain(keep)).toBe(2);
    expect([...kept.keys()]).toEqual(['a', 'b']);
  });

  it('keeps the others when one can’t be kept, and that one for the next time', async () => {
    const { kept, keep } = store();
    for (const id of ['a', 'b', 'c']) await post(reply(id));
    const full = async (one: SentReply) => {
      if (one.id === 'b') throw new Error('disk full');
      await keep(one);
    };
    await expect(drain(full)).rejects.toThrow('disk full');
    expect([...kept.keys()]).toEqual(['a', 'c']);
    expect(await drain(keep)).toBe(1);
  });

  it('knows a posting from a removal and from other changes', () => {
    expect(wasPosted({ 'outbox:a': { newValue: {} } })).toBe(true);
    expect(wasPosted({ 'outbox:a': {} })).toBe(false);
    expect(wasPosted({ 'setting:enabled': { newValue: true } })).toBe(false);
  });
});
