import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { serveGallery } from '../components/gallery/build-gallery.ts';
import { SCREENS } from '../components/gallery/screen-names.ts';

/** Every screen with sample data in a real browser: what jsdom can't see (contrast, width, focus, the menu's layer). */
let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
let folder: string;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'empatia-gallery-'));
  gallery = await serveGallery(folder);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
  await rm(folder, { recursive: true, force: true });
});

let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});

beforeEach(() => {
  errors.length = 0;
});

afterEach(() => {
  expect(errors).toEqual([]);
});

async function open(screen: string, language = 'en', colorScheme: 'light' | 'dark' = 'light') {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 392, height: 700 });
  await page.goto(`${gallery.url}?screen=${screen}&language=${language}`);
  await page.locator('main').waitFor();
}

/** What axe finds, each violation with the elements it is about. */
async function violations(): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe: onPage } = window as unknown as {
      axe: { run(root: Document, options: RunOptions): Promise<AxeResults> };
    };
    const { violations: found } = await onPage.run(document, { resultTypes: ['violations'] });
    return found.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`);
  });
}

const wider = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const click = (name: string | RegExp) => page.getByRole('button', { name }).click();

describe.each(SCREENS)('%s', (screen) => {
  test.each(['en', 'it', 'pt'])('%s: fits into 300 to 500 px', async (language) => {
    await open(screen, language);
    for (const width of [300, 320, 500]) {
      await page.setViewportSize({ width, height: 700 });
      expect([width, await wider()]).toEqual([width, 0]);
    }
  });

  // What axe looks at is the same in every language but for the words; one more is enough to see that they are there.
  test.each([
    ['en', 'light'],
    ['it', 'dark'],
  ] as const)('%s, %s: axe objects to nothing', async (language, scheme) => {
    await open(screen, language, scheme);
    expect(await violations()).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('opened parts, %s', (scheme) => {
  test('folded cards, numbers, menu and keys', async () => {
    await open('draft', 'en', scheme);
    await click('2 more');
    await click(/^The apology owns nothing/);
    await click('Show numbers');
    await click('More for: Reads as blame');
    await page.getByRole('menuitem', { name: 'Not in this ticket' }).waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await click('Keyboard');
    await page.getByText('make the first change').waitFor();
    expect(await violations()).toEqual([]);
  });

  test('what was put aside', async () => {
    await open('put-aside', 'en', scheme);
    await page.getByText('2 put aside').click();
    expect(await violations()).toEqual([]);
  });

  test('one kept reply, and the question before deleting all', async () => {
    await open('history', 'en', scheme);
    await click('Delete all');
    await page.getByRole('dialog', { name: 'Delete all sent replies?' }).waitFor();
    expect(await violations()).toEqual([]);
    await click('Keep them');
    await click(/^Open the reply to ticket #48212/);
    await page.getByText('The reply, with personal data taken out').waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe('in a real browser', () => {
  test('a card’s menu opens again after it was used', async () => {
    await open('draft');
    for (const item of ['Not in this ticket', 'Turn this rule off']) {
      await click('More for: Reads as blame');
      await page.getByRole('menuitem', { name: item }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
  });

  test('a card’s menu works by keyboard and gives the focus back', async () => {
    await open('draft');
    const target = page.getByRole('button', { name: 'More for: Reads as blame' });
    await target.press('Enter');
    const first = page.getByRole('menuitem', { name: 'Not in this ticket' });
    await first.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await target.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('the card in focus shows it', async () => {
    await open('draft');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const focus = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return [document.activeElement?.querySelector('h3')?.textContent, outlineStyle, outlineWidth];
    });
    expect(focus).toEqual(['Reads as blame', 'solid', '2px']);
  });

  test('Alt+B leaves nothing of the ticket in the document, and brings it back', async () => {
    await open('draft');
    await page.keyboard.press('Alt+b');
    expect(await page.locator('body').textContent()).not.toMatch(/Maria|48213|refund/);
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Alt+b');
    await page.getByRole('article').first().waitFor();
  });
});
