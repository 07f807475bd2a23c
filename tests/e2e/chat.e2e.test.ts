import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { CHAT, Desk, editorData, write } from './desk.ts';

/** In chat a bubble needs no greeting, name or closing, and Enter sends it. */
describe.skipIf(!findChromium())('a chat', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(CHAT);
    await write(page, CHAT, ['One moment, I’m checking the code with our shop team.']);
    panel = await desk.openPanel(page);
    await panel.waitForText('Leo Park');
  });
  afterAll(() => desk?.close());

  it('takes a short bubble as it is', async () => {
    await panel.waitForText(/Tone/);
    const text = await panel.text();
    expect(text).not.toMatch(/greeting is missing|close is missing|name is(n’t| missing)/i);
    expect(await panel.cards()).toEqual([]);
  });

  it('is kept when Enter sends the bubble', async () => {
    const draft = await editorData(page, CHAT);
    await page.keyboard.press('Enter');
    await until('the bubble at the helpdesk', () => desk.playground.sent.length > 0);
    expect(desk.playground.sent[0]).toMatchObject({ ticket: CHAT, kind: 'reply', html: draft });
    await panel.click({ role: 'tab', name: 'History' });
    await panel.waitForText(`#${CHAT}`);
  });
});
