import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { CHAT, Desk, editorData, FURIOUS, switchTo, write, zendeskBox } from './desk.ts';

const WORDS = /You failed to attach/;

/** Three ways to put a suggestion aside, each narrower or wider, each to be taken back. */
describe.skipIf(!findChromium())('putting a suggestion aside', () => {
  let desk: Desk;
  let page: Page;
  let panel: Panel;
  let data: string;
  const aside = async (item: RegExp) => {
    await panel.click({ role: 'button', name: /^More for/, inCard: WORDS });
    await panel.click({ role: 'menuitem', name: item });
    await panel.waitForText(/put aside/);
  };
  const bringBack = async () => {
    if ((await panel.all({ role: 'button', name: /^Bring back/ })).length === 0) {
      await panel.click({ role: 'DisclosureTriangle', name: /put aside/ });
    }
    await panel.click({ role: 'button', name: /^Bring back/ });
    await panel.waitForText(WORDS);
    await panel.waitForNoText(/put aside/);
  };

  beforeAll(async () => {
    desk = await Desk.open();
    page = await desk.zendesk(FURIOUS);
    await write(page, FURIOUS, ['Hello Dana,', 'You failed to attach the receipt. I checked your order today.']);
    data = await editorData(page, FURIOUS);
    panel = await desk.openPanel(page);
    await panel.waitForText(WORDS);
  });
  afterAll(() => desk?.close());

  it('dismisses these words here, also after more is typed, and brings them back', async () => {
    await panel.click({ role: 'button', name: 'Dismiss', inCard: WORDS });
    await panel.waitForNoText(/Instead of:\s*You failed/);
    await page.keyboard.type(' I spoke to our warehouse.');
    await panel.waitForText(/put aside/);
    expect((await panel.cards()).filter((card) => WORDS.test(card))).toEqual([]);
    expect(await editorData(page, FURIOUS)).toBe(data.replace(/<\/p>$/, ' I spoke to our warehouse.</p>'));
    await bringBack();
  });

  it('keeps a rule quiet in this ticket only', async () => {
    await aside(/Not in this ticket/);
    expect((await panel.cards()).filter((card) => WORDS.test(card))).toEqual([]);
    await switchTo(page, CHAT);
    await write(page, CHAT, ['You failed to attach the receipt.']);
    await panel.waitForText(WORDS);
    await switchTo(page, FURIOUS);
    await zendeskBox(page, FURIOUS).click();
    await panel.waitForText(/Dana Whitfield/);
    await bringBack();
  });

  it('turns a rule off everywhere, and on again', async () => {
    await aside(/Turn this rule off/);
    await switchTo(page, CHAT);
    await zendeskBox(page, CHAT).click();
    await panel.waitForText(/Leo Park/);
    await panel.waitForNoText(/Instead of:\s*You failed/);
    expect((await panel.cards()).filter((card) => WORDS.test(card))).toEqual([]);
    await bringBack();
    await switchTo(page, FURIOUS);
    await zendeskBox(page, FURIOUS).click();
    await panel.waitForText(/Dana Whitfield/);
    await panel.waitForText(WORDS);
  });
});
