import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { chip, Desk, FURIOUS, typeParagraphs } from './desk.ts';

/** The page that stands as Freshdesk's: no reply box until it is asked for, the contact behind a shadow root. */
describe.skipIf(!findChromium())('a reply in the Freshdesk-like page', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;
  const box = () => page.locator('.fr-element.fr-view');
  /** What the page would send: the hidden source, not what the box shows. */
  const source = () => page.locator('.rich-editor textarea').inputValue();

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.browser.page(desk.playground.freshdesk(FURIOUS));
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  });
  afterAll(() => desk?.close());

  it('is read once the reply box has been mounted by a click', async () => {
    expect(await chip(page).count()).toBe(0);
    await page.locator('[data-test-id="active-editor"]').click();
    await typeParagraphs(page, ['Hello Dana,', 'You failed to attach the receipt. I will call you at five.']);
    panel = await desk.openPanel(page);
    const text = await panel.waitForText('You failed to attach');
    expect(text).toContain('Dana Whitfield');
    expect(text).toMatch(/angry/);
  });

  it('is changed in the editor and in what gets sent, and one Ctrl+Z takes it back', async () => {
    const before = await source();
    const { removed, added } = await panel.take(/You failed to attach/);
    const after = before.replace(removed, added);
    await until('the change in the source', async () => (await source()) === after);
    expect(await box().evaluate((element) => element.innerHTML)).toBe(after);
    await box().press('Control+z');
    await until('the words as they were', async () => (await source()) === before);
    await panel.waitForText('You failed to attach');
  });

  it('is not read in a private note', async () => {
    await page.getByRole('button', { name: 'Add note' }).first().click();
    await typeParagraphs(page, ['You failed to attach the receipt.']);
    await panel.waitForText('Internal notes are not checked');
    expect(await panel.cards()).toEqual([]);
  });

  it('follows to another ticket that is drawn anew in the same page', async () => {
    await page.getByRole('link', { name: '#35422' }).click();
    await page.locator('[data-test-id="active-editor"]').click();
    await typeParagraphs(page, ['Olá Rafael,', 'Você esqueceu de anexar o comprovante.']);
    const text = await panel.waitForText('Rafael Nogueira');
    expect(text).not.toContain('Dana');
  });

  it('is sent with the applied words and found in the history', async () => {
    await page.getByRole('link', { name: `#${FURIOUS}` }).click();
    await page.getByRole('button', { name: 'Reply' }).first().click();
    await typeParagraphs(page, ['Hello Dana,', 'You failed to attach the receipt. I spoke to our warehouse.']);
    await panel.waitForText('You failed to attach');
    const draft = await source();
    const { removed, added } = await panel.take(/You failed to attach/);
    await until('the change', async () => !(await source()).includes('You failed'));
    await page.locator('#send-and-set').click();
    const [sent] = await until('the message', () => desk.playground.sent.length > 0 && desk.playground.sent);
    expect(sent).toMatchObject({ helpdesk: 'freshdesk', ticket: FURIOUS, kind: 'reply' });
    expect(sent?.html).toBe(draft.replace(removed, added));
    await panel.click({ role: 'tab', name: 'History' });
    await panel.waitForText(`#${FURIOUS}`);
  });
});
