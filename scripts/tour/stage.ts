import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ChromiumWithExtension } from '../../tests/browser/chromium.ts';
import type { Panel } from '../../tests/browser/panel.ts';
import type { Playground } from '../../tests/playground/server.ts';

/** Pictures of the page at most, until one fits how it is laid out. */
const PAGE_SHOTS = 10;

/** Where the tour is played: the browser, the page and, once it is open, the panel. */
export class Stage {
  readonly browser: ChromiumWithExtension;
  readonly playground: Playground;
  readonly folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
  page!: Page;
  panel?: Panel;
  /** The draft before the last fix. */
  before = '';

  constructor(browser: ChromiumWithExtension, playground: Playground) {
    this.browser = browser;
    this.playground = playground;
    mkdirSync(this.folder, { recursive: true });
    for (const name of readdirSync(this.folder)) {
      if (/^\d\d-.*\.png$/.test(name)) rmSync(join(this.folder, name));
    }
  }

  /** Page and panel side by side, as they stand in the window. */
  async photograph(number: number, name: string): Promise<void> {
    const shots = [await this.#pageShot(), ...(this.panel ? [await this.panel.screenshot()] : [])];
    const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('');
    const board = await this.browser.context.newPage();
    try {
      await board.setContent(
        `<style>body{margin:0}main{display:inline-flex;gap:1px;background:#8886}img{display:block}</style><main>${images}</main>`,
      );
      const shot = await board.locator('main').screenshot();
      const slug = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '');
      writeFileSync(join(this.folder, `${String(number).padStart(2, '0')}-${slug}.png`), shot);
    } finally {
      await board.close();
      await this.page.bringToFront();
    }
  }

  /** The page as wide as it is laid out: while the panel slides in, a picture may still have the old width. */
  async #pageShot(): Promise<Buffer> {
    for (let attempt = 1; ; attempt++) {
      const shot = await this.page.screenshot();
      const laidOut = await this.page.evaluate(() => Math.round(innerWidth * devicePixelRatio));
      // A PNG says its width in the four bytes from the 17th.
      if (shot.readUInt32BE(16) === laidOut || attempt === PAGE_SHOTS) return shot;
    }
  }
}
