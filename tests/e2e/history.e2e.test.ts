import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { Desk, editorData, FURIOUS, send, write } from './desk.ts';
import { everythingKept } from './everything-kept.ts';

/** An entry of the history, by its ticket. */
const ENTRY = new RegExp(`#${FURIOUS}\\b`);

describe.skipIf(!findChromium())('what was sent', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;
  const showTab = (name: 'History' | 'Reply') => panel.click({ role: 'tab', name });
  const entries = async () => (await panel.all({ role: 'button', name: ENTRY })).length;

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(FURIOUS);
    await write(page, FURIOUS, [
      'Hello Dana,',
      'You failed to attach the receipt. I spoke to our warehouse about collection 5512-77.',
      'Call me on 020 7946 0911 or write to alex.morgan@example.com, my card reads 4111 1111 1111 1111.',
      'Kind regards,',
      'Alex',
    ]);
    panel = await desk.openPanel(page);
    await panel.waitForText('You failed to attach');
  });
  afterAll(() => desk?.close());

  it('stays a draft when the helpdesk did not take it', async () => {
    const draft = await editorData(page, FURIOUS);
    desk.playground.failNextSend();
    await send(page, FURIOUS);
    await page.getByText('Your draft is still here').waitFor();
    expect(await editorData(page, FURIOUS)).toBe(draft);
    await showTab('History');
    await panel.waitForText('No sent replies yet');
    expect(desk.playground.sent).toEqual([]);
    await showTab('Reply');
  });

  it('carries the applied words, and is kept although the worker was stopped before', async () => {
    await panel.take(/You failed to attach/);
    await until('the change', async () => !(await editorData(page, FURIOUS)).includes('You failed'));
    const draft = await editorData(page, FURIOUS);
    await desk.browser.stopWorker();
    await send(page, FURIOUS);
    await until('the message', () => desk.playground.sent.length > 0);
    expect(desk.playground.sent).toEqual([{ helpdesk: 'zendesk', ticket: FURIOUS, kind: 'reply', html: draft }]);
    expect(draft).toContain('I spoke to our warehouse');

    await showTab('History');
    await panel.waitForText(`#${FURIOUS}`);
    expect(await until('one entry', async () => (await entries()) === 1)).toBe(true);
  });

  it('opens with what was taken, and with personal data taken out', async () => {
    await panel.click({ role: 'button', name: ENTRY });
    const text = await panel.waitForText('I spoke to our warehouse');
    expect(text).toMatch(/taken/);
    for (const personal of ['020 7946 0911', 'alex.morgan@example.com', '4111 1111 1111 1111']) {
      expect(text).not.toContain(personal);
    }
    const kept = await everythingKept(panel.target);
    expect(kept).toContain('I spoke to our warehouse');
    for (const personal of ['7946', 'alex.morgan', '4111']) expect(kept).not.toContain(personal);
    await panel.click({ role: 'button', name: /All replies/ });
  });

  it('is found by its words, and by no others', async () => {
    await panel.click({ role: 'searchbox', name: 'Search sent replies' });
    await panel.type('giraffe');
    await panel.waitForText(/Nothing found/);
    for (const _ of 'giraffe') await panel.press('Backspace');
    await panel.type('warehouse');
    await until('the entry', async () => (await entries()) === 1);
  });

  it('comes back when its deletion is undone', async () => {
    await panel.click({ role: 'button', name: ENTRY });
    await panel.click({ role: 'button', name: /^Delete/ });
    await until('no entry', async () => (await entries()) === 0);
    await panel.click({ role: 'button', name: 'Undo' });
    await until('the entry', async () => (await entries()) === 1);
    expect(await everythingKept(panel.target)).toContain('warehouse');
  });

  it('goes for good when it is deleted', async () => {
    await panel.click({ role: 'button', name: ENTRY });
    await panel.click({ role: 'button', name: /^Delete/ });
    await until('no entry', async () => (await entries()) === 0);
    await until('nothing kept', async () => !(await everythingKept(panel.target)).includes('warehouse'), 15_000);
  });
});
