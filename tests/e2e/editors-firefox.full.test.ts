import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { describe } from 'vitest';
import { findFirefox } from '../browser/find.ts';
import { bundle, callIn, type WorldRunner, worldScript } from './bundled-bridges.ts';
import { type EditorBrowser, tryEveryEditor } from './every-editor.ts';

/** An extension with nothing but the bridges, which runs what the test sends it and answers by an event. */
const MANIFEST = {
  manifest_version: 2,
  name: 'Bridges under test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'bridges@test.invalid' } },
  content_scripts: [
    { matches: ['http://127.0.0.1/*'], js: ['page.js'], run_at: 'document_start', world: 'MAIN' },
    { matches: ['http://127.0.0.1/*'], js: ['content.js'] },
  ],
};
const LISTEN = `
document.addEventListener('test-run', async ({ detail }) => {
  let answer;
  try {
    answer = { value: await (0, eval)(detail) };
  } catch (error) {
    answer = { error: String(error) + error.stack };
  }
  document.dispatchEvent(new CustomEvent('test-answer', { detail: JSON.stringify(answer) }));
});
document.documentElement.dataset.bridges = 'ready';`;

async function writeExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bridges-'));
  const page = await bundle('../../utils/editors/page-world.ts', 'pageWorld');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'content.js'), (await worldScript()) + LISTEN);
  await writeFile(
    join(folder, 'page.js'),
    `{${page}\npageWorld.answerPasteRequests(document, new AbortController().signal);}`,
  );
  return folder;
}

const worldOf = (page: Page): WorldRunner => ({
  async run(work, ...values) {
    const answer: { value: never; error?: string } = JSON.parse(
      await page.evaluate(
        (code) =>
          new Promise<string>((resolve) => {
            document.addEventListener('test-answer', (event) => resolve((event as CustomEvent).detail), { once: true });
            document.dispatchEvent(new CustomEvent('test-run', { detail: code }));
          }),
        callIn(work, values),
      ),
    );
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  },
});

async function launch(): Promise<EditorBrowser> {
  const extension = await writeExtension();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    enableExtensions: true,
  });
  await browser.installExtension(extension);
  return {
    async open(address) {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForFunction(() => window.editorUnderTest && document.documentElement.dataset.bridges);
      return {
        world: worldOf(page),
        inPage: (work, content = '') => page.evaluate(work as never, content) as never,
        click: (selector) => page.click(selector),
        async press(chord) {
          const [key, ...modifiers] = chord.split('+').reverse() as [KeyInput, ...KeyInput[]];
          for (const modifier of modifiers) await page.keyboard.down(modifier);
          await page.keyboard.press(key);
          for (const modifier of modifiers) await page.keyboard.up(modifier);
        },
        type: (text) => page.keyboard.type(text),
        insert: (text) => page.keyboard.type(text),
        resize: (width, height) => page.setViewport({ width, height }),
        close: () => page.close(),
      };
    },
    async close() {
      await browser.close();
      await rm(extension, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!findFirefox())('in Firefox', () => tryEveryEditor(launch));
