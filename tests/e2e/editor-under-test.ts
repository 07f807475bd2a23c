import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ContentWorld } from './content-world.ts';
import type { EditorPage } from './editor-pages.ts';

/** What the test pages offer of the editor under test: its own model, not its DOM. */
declare global {
  interface Window {
    editorUnderTest?: { data(): string; set(content: string): void; readOnly(): void };
  }
}

/** An editor on its page, worked as a user does (keyboard, page) and as the content script does (bridge, own world). */
export class EditorUnderTest {
  readonly editor: EditorPage;
  readonly page: Page;
  readonly world: ContentWorld;

  private constructor(editor: EditorPage, page: Page, world: ContentWorld) {
    this.editor = editor;
    this.page = page;
    this.world = world;
  }

  static async open(browser: Browser, origin: string, editor: EditorPage): Promise<EditorUnderTest> {
    const page = await browser.newPage();
    await page.goto(`${origin}/${editor.page}`);
    await page.waitForFunction(() => window.editorUnderTest);
    return new EditorUnderTest(editor, page, await ContentWorld.in(page));
  }

  /** What the editor's own model holds, which is what would be sent. */
  data(): Promise<string> {
    return this.page.evaluate(() => window.editorUnderTest?.data() ?? '');
  }

  async dataIs(wanted: string): Promise<void> {
    await expect.poll(() => this.data(), { timeout: 2000 }).toBe(wanted);
  }

  /** The editable's markup, without the editors' own fillers. */
  markup(): Promise<string> {
    return this.world.run(
      ({ find }, selector) => find(selector).innerHTML.replace(/[\u200b\u2060\ufeff]/g, ''),
      this.editor.element,
    );
  }

  read() {
    return this.world.run(({ editors, find }, selector) => {
      const element = find(selector);
      return editors.bridgeFor(element)?.read(element);
    }, this.editor.element);
  }

  async text(): Promise<string | undefined> {
    return (await this.read())?.text;
  }

  /** Replaces `expected` (or the words themselves) where `words` first stand, from the content script's world. */
  replace(words: string, text: string, expected = words) {
    return this.world.run(
      async ({ editors, find }, selector, words, text, expected) => {
        const element = find(selector);
        const bridge = editors.bridgeFor(element);
        if (!bridge) throw new Error('No bridge');
        const start = bridge.read(element).text.indexOf(words);
        return bridge.replace(element, { start, end: start + expected.length }, text, expected);
      },
      this.editor.element,
      words,
      text,
      expected,
    );
  }

  /** Puts the caret behind `words`, with the focus in the editor, as a user's click does. */
  async caretBehind(words: string): Promise<void> {
    await this.world.run(
      async ({ editors, find }, selector, words) => {
        const element = find(selector);
        const at = (editors.bridgeFor(element)?.read(element).text.indexOf(words) ?? 0) + words.length;
        const noticed = new Promise((resolve) =>
          element.ownerDocument.addEventListener('selectionchange', resolve, { once: true }),
        );
        editors.bridgeFor(element)?.select(element, { start: at, end: at });
        await noticed;
      },
      this.editor.element,
      words,
    );
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  undo(): Promise<void> {
    return this.page.keyboard.press('Control+z');
  }

  redo(): Promise<void> {
    return this.page.keyboard.press(this.editor.redo ?? 'Control+y');
  }

  /** A program of the page sets the content: a macro, a canned response, another ticket. */
  async set(...paragraphs: string[]): Promise<void> {
    await this.page.evaluate((content) => window.editorUnderTest?.set(content), this.editor.wrap(...paragraphs));
  }
}
