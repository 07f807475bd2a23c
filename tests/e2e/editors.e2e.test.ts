import { chromium } from 'playwright-core';
import { describe } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { ContentWorld } from './content-world.ts';
import { type EditorBrowser, tryEveryEditor } from './every-editor.ts';

async function launch(): Promise<EditorBrowser> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  // One tab for all: loading a page anew is what makes it fresh, and half as dear as a tab.
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  return {
    async open(address) {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(address);
      await page.waitForFunction(() => window.editorUnderTest);
      return {
        world: await ContentWorld.in(page, session),
        inPage: (work, content = '') => page.evaluate(work as (content: unknown) => never, content),
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        insert: (text) => page.keyboard.insertText(text),
        resize: (width, height) => page.setViewportSize({ width, height }),
        close: async () => {},
      };
    },
    close: () => browser.close(),
  };
}

describe.skipIf(!findChromium())('in Chromium', () => tryEveryEditor(launch));
