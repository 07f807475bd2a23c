import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { editing } from './editing-suite.ts';
import { EDITOR_PAGES } from './editor-pages.ts';
import { type EditorTab, EditorUnderTest } from './editor-under-test.ts';
import { leavingAlone, takingBack } from './left-alone-suite.ts';
import { looseText } from './loose-text-suite.ts';
import { servePages } from './page-server.ts';

/** A browser that opens test pages with the bridges in them. */
export interface EditorBrowser {
  /** Resolves when the page's editor is there. */
  open(address: string): Promise<EditorTab>;
  close(): Promise<void>;
}

/** The editor on its page, fresh for each test. */
export type OpenEditor = () => EditorUnderTest;

/** What every page starts with, as a bridge reads it. */
export const TEXT = [
  'Hi Ann,',
  'You failed to attach the signed form to your request.',
  'First step\nSecond step',
  'Thanks and regards',
].join('\n\n');

/** Runs the suites on every editor. */
export function tryEveryEditor(launch: () => Promise<EditorBrowser>): void {
  let browser: EditorBrowser | undefined;
  let pages: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    pages = await servePages();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    pages?.close();
  });

  describe.each(EDITOR_PAGES)('$id', (editor) => {
    let box: EditorUnderTest | undefined;

    beforeEach(async () => {
      const tab = await browser?.open(`${pages.origin}/${editor.page}`);
      box = tab && new EditorUnderTest(editor, tab);
    });
    afterEach(() => box?.tab.close());

    const open = () => {
      if (!box) throw new Error('The editor is only there inside a test.');
      return box;
    };
    editing(open);
    leavingAlone(open);
    if (editor.spoils) takingBack(open);
    if (editor.looseIn) looseText(open);
  });
}
