import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  checkNotes,
  enabled,
  forgetOldAside,
  historyDays,
  readAside,
  rulesOff,
  spokenLanguage,
  uiLanguage,
  underline,
  writeAside,
} from '../../utils/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start private and quiet: replies checked, notes not, half a year kept', async () => {
    const values = [enabled, checkNotes, rulesOff, uiLanguage, historyDays, underline].map((item) => item.getValue());
    expect(await Promise.all(values)).toEqual([true, false, [], 'auto', 180, true]);
  });

  it('tell who listens when they change', async () => {
    const heard = vi.fn();
    const stop = checkNotes.watch(heard);
    await checkNotes.setValue(true);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(true, false));
    stop();
    expect(await checkNotes.getValue()).toBe(true);
  });

  it.each([
    ['auto', 'pt-BR', 'pt'],
    ['auto', 'it', 'it'],
    ['auto', 'de-DE', 'en'],
    ['it', 'en-US', 'it'],
  ] as const)('speak by choice %s in a browser in %s: %s', async (choice, browsers, expected) => {
    browser.i18n.getUILanguage = () => browsers;
    await uiLanguage.setValue(choice);
    expect(await spokenLanguage()).toBe(expected);
  });
});

describe('what was put aside in a ticket', () => {
  const now = new Date('2026-11-21T12:00:00.000Z');

  it('is there again after a reload, and in no other ticket', async () => {
    await writeAside('t1', { findings: ['x'], rules: ['en/a'] }, now);
    expect(await readAside('t1')).toEqual({ findings: ['x'], rules: ['en/a'] });
    expect(await readAside('t2')).toEqual({ findings: [], rules: [] });
  });

  it('is forgotten after 30 days, and nothing else is', async () => {
    await writeAside('old', { findings: ['x'], rules: [] }, new Date('2026-10-22T11:59:00.000Z'));
    await writeAside('new', { findings: ['y'], rules: [] }, new Date('2026-10-22T12:01:00.000Z'));
    await enabled.setValue(false);
    expect(await forgetOldAside(now)).toBe(1);
    expect((await readAside('old')).findings).toEqual([]);
    expect((await readAside('new')).findings).toEqual(['y']);
    expect(await enabled.getValue()).toBe(false);
  });
});
