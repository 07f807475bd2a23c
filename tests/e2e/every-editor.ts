import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { EDITOR_PAGES } from './editor-pages.ts';
import { EditorUnderTest } from './editor-under-test.ts';
import { servePages } from './page-server.ts';

/** What every page starts with, as a bridge reads it. */
export const TEXT = [
  'Hi Ann,',
  'You failed to attach the signed form to your request.',
  'First step\nSecond step',
  'Thanks and regards',
].join('\n\n');

/** Runs a suite on every editor; `box()` is the editor on its page, fresh for each test. */
export function onEveryEditor(suite: (box: () => EditorUnderTest) => void): void {
  let browser: Browser;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    pages = await servePages();
    browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  describe.each(EDITOR_PAGES)('$id', (editor) => {
    let box: EditorUnderTest | undefined;

    beforeEach(async () => {
      box = await EditorUnderTest.open(browser, pages.origin, editor);
    });
    afterEach(() => box?.page.close());

    suite(() => {
      if (!box) throw new Error('The editor is only there inside a test.');
      return box;
    });
  });
}
