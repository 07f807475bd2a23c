import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../browser/find.ts';
import { serveGallery } from './build-gallery.ts';

/** `node tests/components/gallery/shoot.ts draft,good en,it 320,392 light,dark` leaves pictures in screenshots/gallery. */
const [screens = 'draft', languages = 'en', widths = '392', schemes = 'light'] = process.argv.slice(2);
const out = 'screenshots/gallery';
await mkdir(out, { recursive: true });
const built = await mkdtemp(join(tmpdir(), 'empatia-gallery-'));
const gallery = await serveGallery(built);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const scheme of schemes.split(',') as ('light' | 'dark')[]) {
  const page = await browser.newPage({ colorScheme: scheme, deviceScaleFactor: 1.5 });
  page.on('pageerror', (error) => console.error(error.message));
  for (const width of widths.split(',')) {
    await page.setViewportSize({ width: Number(width), height: 700 });
    for (const screen of screens.split(',')) {
      for (const language of languages.split(',')) {
        await page.goto(`${gallery.url}?screen=${screen}&language=${language}`);
        await page.locator('main').waitFor();
        await page.screenshot({ path: `${out}/${screen}-${language}-${width}-${scheme}.png`, fullPage: true });
      }
    }
  }
}
await browser.close();
await gallery.close();
await rm(built, { recursive: true });
