import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { CALM, Desk, editorData, FURIOUS, switchChannel, switchTo, WORRIED, write, zendeskBox } from './desk.ts';

/** The panel follows the draft in use, and never shows or changes another. */
describe.skipIf(!findChromium())('following the draft', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(FURIOUS);
    await write(page, FURIOUS, ['Hello Dana,', 'You failed to attach the receipt.']);
    panel = await desk.openPanel(page);
    await panel.waitForText('You failed to attach');
  });
  afterAll(() => desk?.close());

  it('reads the ticket that is on show, in its language', async () => {
    await switchTo(page, WORRIED);
    await write(page, WORRIED, ['Gentile cliente,', 'La rimborseremo il prima possibile.']);
    await panel.waitForCard(/il prima possibile/);
    const italian = await panel.text();
    expect(italian).toContain('Giulia Ferrante');
    expect(italian).not.toContain('You failed');
    expect(italian).not.toContain('Dana');

    await switchTo(page, CALM);
    await write(page, CALM, ['Prezado cliente,', 'Vamos enviar o tênis o mais rápido possível.']);
    await panel.waitForCard(/o mais rápido possível/);
    const portuguese = await panel.text();
    expect(portuguese).toContain('Rafael Nogueira');
    expect(portuguese).not.toContain('prima possibile');
  });

  it('comes back to the first ticket with its own draft', async () => {
    await switchTo(page, FURIOUS);
    await zendeskBox(page, FURIOUS).click();
    const text = await panel.waitForText('You failed to attach');
    expect(text).toContain('Dana Whitfield');
    expect(text).not.toContain('o mais rápido possível');
  });

  it('does not read internal notes until that is turned on', async () => {
    await switchChannel(page, FURIOUS, 'internal');
    const note = await panel.waitForText('Internal notes are not checked');
    expect(note).not.toContain('You failed to attach');
    await page.keyboard.type(' She lied to us.');
    expect(await panel.cards()).toEqual([]);
    await panel.click({ role: 'button', name: 'Check notes too' });
    await panel.waitForCard(/You failed to attach/);
    await switchChannel(page, FURIOUS, 'web');
    await zendeskBox(page, FURIOUS).click();
    await panel.waitForText('You failed to attach');
  });

  it('follows to another tab of the window and back', async () => {
    const tab = await desk.browser.context.newPage();
    await tab.goto(desk.playground.zendesk(CALM));
    await tab.locator('html[data-ready]').waitFor({ state: 'attached' });
    await write(tab, CALM, ['Olá Rafael,', 'Você esqueceu de anexar o comprovante.']);
    await panel.waitForCard(/Você esqueceu/);
    expect(await panel.text()).not.toContain('Dana');
    await page.bringToFront();
    await panel.waitForCard(/You failed to attach/);
    expect(await panel.text()).not.toContain('Rafael');
    await tab.close();
  });

  it('never mixes two windows', async () => {
    const other = await desk.browser.newWindow(desk.playground.zendesk(CALM));
    await other.locator('html[data-ready]').waitFor({ state: 'attached' });
    await write(other, CALM, ['Olá Rafael,', 'Vamos enviar o tênis o mais rápido possível.']);
    const otherPanel = await desk.openPanel(other);
    await otherPanel.waitForCard(/o mais rápido possível/);
    expect(await otherPanel.text()).not.toContain('You failed');
    const first = await panel.text();
    expect(first).toContain('You failed to attach');
    expect(first).not.toContain('Rafael');

    const untouched = await editorData(page, FURIOUS);
    const before = await editorData(other, CALM);
    await otherPanel.take(/o mais rápido possível/);
    await until('the change in the second window', async () => (await editorData(other, CALM)) !== before);
    expect(await editorData(page, FURIOUS)).toBe(untouched);
    expect(await panel.text()).toContain('You failed to attach');
    await other.close();
  });
});
