import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { until } from '../browser/until.ts';
import { chip, Desk, editorData, FURIOUS, typeParagraphs, zendeskBox } from './desk.ts';

/** The card in the page: the way to a suggestion by the keyboard alone, without the panel. */
describe.skipIf(!findChromium())('the card in the page', () => {
  let desk: Desk;
  let page: Page;
  const card = () => page.getByRole('dialog', { name: /^Suggestion/ });
  const inBox = () => zendeskBox(page, FURIOUS).evaluate((box) => box.contains(document.activeElement));

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(FURIOUS);
    await zendeskBox(page, FURIOUS).click();
    await typeParagraphs(page, ['Hello Dana,', 'You failed to attach the receipt. I will call you.']);
    await chip(page)
      .and(page.getByRole('button', { name: /[1-9] suggestion/ }))
      .waitFor();
    // The helpdesk's own shortcuts hear every key that reaches the page.
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      document.addEventListener('keydown', ({ key }) => heard.push(key));
    });
  });
  afterAll(() => desk?.close());

  it('opens with Alt+Enter, and Enter takes the first change', async () => {
    await page.keyboard.press('Alt+Enter');
    await card().getByText('You failed to attach').waitFor();
    expect(await inBox()).toBe(false);
    await page.keyboard.press('Enter');
    await until('the change', async () => !(await editorData(page, FURIOUS)).includes('You failed'));
    expect(await editorData(page, FURIOUS)).toContain('<p>Hello Dana,</p>');
  });

  it('leaves the caret in the box after the change, where Esc closes the card', async () => {
    await until('the caret in the box', inBox);
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'hidden' });
    expect(await inBox()).toBe(true);
  });

  it('keeps its keys from the helpdesk’s shortcuts', async () => {
    await page.keyboard.press('Alt+Enter');
    await card().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await card().waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).not.toContain('Enter');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).not.toContain('Tab');
  });
});
