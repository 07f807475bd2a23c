import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAside } from '../../entrypoints/helpdesk.content/aside-store.ts';
import { rulesOff } from '../../utils/settings/index.ts';

beforeEach(() => fakeBrowser.reset());

const open = (isPrivate: boolean, onChanged = () => {}) =>
  openAside('t1', { isPrivate, onChanged, onFailed: () => {} }, new AbortController().signal);

describe('what is put aside in a ticket', () => {
  it('is there when the ticket is opened again', async () => {
    (await open(false)).saveTicket({ findings: ['x'], rules: ['en/a'] });
    await vi.waitFor(async () => expect((await open(false)).inTicket).toEqual({ findings: ['x'], rules: ['en/a'] }));
  });

  it('leaves nothing behind in a private window, and isn’t read there', async () => {
    (await open(false)).saveTicket({ findings: ['x'], rules: [] });
    await vi.waitFor(async () => expect(Object.keys(await browser.storage.local.get(null))).toHaveLength(1));
    const before = await browser.storage.local.get(null);
    const hidden = await open(true);
    expect(hidden.inTicket).toEqual({ findings: [], rules: [] });
    hidden.saveTicket({ findings: ['y'], rules: ['en/b'] });
    hidden.saveRulesOff(['en/c']);
    expect(hidden.inTicket.findings).toEqual(['y']);
    expect(await browser.storage.local.get(null)).toEqual(before);
  });

  it('follows rules that are turned off elsewhere', async () => {
    const changed = vi.fn();
    const store = await open(false, changed);
    await rulesOff.setValue(['en/a']);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    expect(store.rulesOff).toEqual(['en/a']);
  });
});
