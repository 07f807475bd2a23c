import type { Locator, Page } from 'playwright-core';
import { practiceBuild } from '../../scripts/practice-build.ts';
import { type ChromiumOptions, ChromiumWithExtension } from '../browser/chromium.ts';
import type { Panel } from '../browser/panel.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

/** The tickets of the practice helpdesk by what they are like. */
export const FURIOUS = 35401;
export const WORRIED = 35418;
export const CALM = 35422;
export const CHAT = 35430;

/** An agent's desk: Chromium with the built extension, the practice helpdesk, and hands to work with. */
export class Desk {
  readonly browser: ChromiumWithExtension;
  readonly playground: Playground;

  private constructor(browser: ChromiumWithExtension, playground: Playground) {
    this.browser = browser;
    this.playground = playground;
  }

  static async open(options: Partial<ChromiumOptions> = {}): Promise<Desk> {
    const extension = practiceBuild('chrome');
    const playground = await startPlayground();
    return new Desk(await ChromiumWithExtension.launch({ extension, ...options }), playground);
  }

  /** A new tab on a ticket of the page that stands as Zendesk's. */
  async zendesk(ticket: number): Promise<Page> {
    const page = await this.browser.page(this.playground.zendesk(ticket));
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    return page;
  }

  /** The panel, opened by the chip beside the reply box. */
  openPanel(page: Page): Promise<Panel> {
    return this.browser.openPanel(() => chip(page).click());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.playground.close();
  }
}

export const chip = (page: Page): Locator => page.getByRole('button', { name: /^Empatia/ });

/** The reply box of a ticket in the Zendesk-like page. */
export const zendeskBox = (page: Page, ticket: number): Locator =>
  page.locator(`[data-side-conversations-anchor-id="${ticket}"] [data-test-id^="omnicomposer-"]`);

/** Shows another ticket through its tab, as an agent does. */
export const switchTo = (page: Page, ticket: number): Promise<void> =>
  page.locator(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`).click();

/** Chooses public reply (`web`) or internal note (`internal`) for the ticket on show. */
export async function switchChannel(page: Page, ticket: number, channel: 'web' | 'internal'): Promise<void> {
  const pane = page.locator(`[data-side-conversations-anchor-id="${ticket}"]`);
  await pane.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await pane.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
}

/** Types paragraphs by the keyboard, from wherever the caret is. */
export async function typeParagraphs(page: Page, paragraphs: string[]): Promise<void> {
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

/** Clicks into a ticket's reply box and types. */
export async function write(page: Page, ticket: number, paragraphs: string[]): Promise<void> {
  await zendeskBox(page, ticket).click();
  await typeParagraphs(page, paragraphs);
}

/** What CKEditor itself would send. */
export const editorData = (page: Page, ticket: number): Promise<string> =>
  zendeskBox(page, ticket).evaluate((box) =>
    (box as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData(),
  );

export const send = (page: Page, ticket: number): Promise<void> =>
  page.locator(`[data-test-id="ticket-${ticket}-standard-layout"] [data-test-id="submit_button-button"]`).click();

/** What a card changes: the words it strikes out and those it offers. */
export async function changeOn(panel: Panel, words: RegExp): Promise<{ removed: string; added: string }> {
  const change = await panel.target.evaluate((source) => {
    const pattern = new RegExp(source, 'i');
    const card = [...document.querySelectorAll('article')].find((one) => pattern.test(one.textContent ?? ''));
    const text = (selector: string) => card?.querySelector(selector)?.textContent?.trim() ?? '';
    return card ? { removed: text('del'), added: text('ins') } : undefined;
  }, words.source);
  if (!change) throw new Error(`No card shows ${words}.`);
  return change;
}
