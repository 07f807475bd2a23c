import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { until } from '../browser/until.ts';
import { Desk, editorData, FURIOUS, send, write } from './desk.ts';
import { everythingKept } from './everything-kept.ts';

describe.skipIf(!findChromium())('a private window', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(() => desk?.close());

  it('gives the same help and keeps nothing', async () => {
    const page = await desk.browser.privateWindow(desk.playground.zendesk(FURIOUS));
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await write(page, FURIOUS, ['Hello Dana,', 'You failed to attach the receipt. I asked our xylophonist.']);
    const panel = await desk.openPanel(page);
    await panel.waitForText('You failed to attach');
    await panel.waitForText('Private window: nothing is kept');
    await panel.take(/You failed to attach/);
    await until('the change', async () => !(await editorData(page, FURIOUS)).includes('You failed'));
    await send(page, FURIOUS);
    await until('the message', () => desk.playground.sent.length > 0);

    // A reply from a normal window comes into the history; what was sent before it would have come first.
    const normal = await desk.zendesk(FURIOUS);
    await write(normal, FURIOUS, ['Hello Dana,', 'I asked our violinist.']);
    const normalPanel = await desk.openPanel(normal);
    await normalPanel.waitForText('Dana Whitfield');
    await send(normal, FURIOUS);
    await normalPanel.click({ role: 'tab', name: 'History' });
    await normalPanel.waitForText(`#${FURIOUS}`);
    const kept = await everythingKept(normalPanel.target);
    expect(kept).toContain('violinist');
    expect(kept).not.toContain('xylophonist');
    expect(kept).not.toContain('You failed');
  });
});
