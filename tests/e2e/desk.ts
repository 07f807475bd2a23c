import type { Page } from 'playwright-core';
import { practiceBuild } from '../../scripts/practice-build.ts';
import { type ChromiumOptions, ChromiumWithExtension } from '../browser/chromium.ts';
import type { Panel } from '../browser/panel.ts';
import { chip } from '../playground/hands.ts';
import { type Playground, startPlayground } from '../playground/server.ts';

export * from '../playground/hands.ts';

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
