import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { Desk, editorData, FURIOUS, typeParagraphs, zendeskBox } from './desk.ts';

const BLAME = /You failed to attach/;

/** The main job on the Zendesk-like page, with a real CKEditor 5 and the real side panel. */
describe.skipIf(!findChromium())('a reply in the Zendesk-like page', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;
  let before: string;
  const data = () => editorData(page, FURIOUS);
  const blame = async () => {
    const change = (await panel.changes()).find(({ text }) => BLAME.test(text));
    if (!change) throw new Error('No card strikes out the harsh words.');
    return change;
  };
  const dataBecomes = (expected: string) =>
    until(`the draft ${expected}`, async () => (await data()) === expected).catch(async (cause) => {
      expect(await data()).toBe(expected);
      throw cause;
    });

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(FURIOUS);
    await zendeskBox(page, FURIOUS).click();
    await typeParagraphs(page, ['Hello Dana,', 'I looked at ']);
    await page.keyboard.press('Control+b');
    await page.keyboard.type('order NW-20817');
    await page.keyboard.press('Control+b');
    await page.keyboard.type(' today. You failed to attach the receipt. I will call you.');
    before = await data();
    // Browsers put the worker to sleep after half a minute: the chip must open the panel all the same.
    await desk.browser.stopWorker();
    panel = await desk.openPanel(page);
  });
  afterAll(() => desk?.close());

  it('is typed into an editor that marks nothing of its own', () => {
    expect(before).toBe(
      '<p>Hello Dana,</p><p>I looked at <strong>order NW-20817</strong> today. You failed to attach the receipt. I will call you.</p>',
    );
  });

  it('shows a card with the words, the change and the reason', async () => {
    await panel.waitForCard(BLAME);
    const { removed, added } = await blame();
    expect(removed).toContain('You failed to attach');
    expect(added).not.toMatch(/\byou\b/i);
    const [card = ''] = (await panel.cards()).filter((words) => /You failed to attach/.test(words));
    expect(card.split('\n').filter(Boolean).length).toBeGreaterThan(4);
  });

  it('shows the customer first, with their own words', async () => {
    const text = await panel.text();
    expect(text).toContain('Dana Whitfield');
    expect(text).toMatch(/angry/);
    expect(text).toMatch(/THIRD time/);
    expect(text.indexOf('Dana Whitfield sounds')).toBeLessThan(text.indexOf('You failed to attach'));
  });

  it('underlines under one name that tells the page nothing', async () => {
    const names = await until('an underline', () =>
      page
        .evaluate(() => [...CSS.highlights].filter(([, ranges]) => ranges.size > 0).map(([name]) => name))
        .then((list) => list.length > 0 && list),
    );
    expect(names).toHaveLength(1);
    expect(names[0]).not.toMatch(/blame|tone|empath|timing|finding|rule/i);
    const words = await page.evaluate(() => [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(String)));
    expect(words.join(' | ')).toContain('You failed to attach');
  });

  it('changes only that span on a click, and keeps bold, caret and focus', async () => {
    const { removed, added } = await panel.take(BLAME);
    await dataBecomes(before.replace(removed, added));
    expect(await zendeskBox(page, FURIOUS).evaluate((box) => box.contains(document.activeElement))).toBe(true);
    // The caret was at the end of the draft: the next keys must land there.
    await page.keyboard.type(' Bye');
    expect(await data()).toBe(
      before
        .replace(removed, added)
        .replace('</p>', '</p>')
        .replace(/<\/p>$/, ' Bye</p>'),
    );
    for (const _ of ' Bye') await page.keyboard.press('Backspace');
    await panel.waitForNoText('You failed to attach');
  });

  it('is taken back by one Ctrl+Z of the editor itself', async () => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type('You failed to attach the receipt.');
    const plain = await data();
    await panel.take(BLAME);
    await until('the fix', async () => (await data()) !== plain);
    await page.keyboard.press('Control+z');
    await dataBecomes(plain);
    await panel.waitForCard(BLAME);
  });

  it('leaves no mark of ours in the editor', async () => {
    const html = await zendeskBox(page, FURIOUS).evaluate((box) => box.outerHTML);
    expect(html).not.toMatch(/empatia|highlight|<mark|<span/i);
  });
});
