import { expect } from 'vitest';
import type { WorldRunner } from './bundled-bridges.ts';
import type { EditorPage } from './editor-pages.ts';

/** What the test pages offer of the editor under test: its own model, not its DOM. */
declare global {
  interface Window {
    editorUnderTest?: {
      data(): string;
      set(content: string): void;
      readOnly(): void;
      /** The empty box as a helpdesk's click leaves it, where that differs from `set('')`. */
      empty?(): void;
      /** A program of the page adds to what is there: a quote, a signature. */
      append?(html: string): void;
      /** From now on the page makes something else of what is put in. */
      spoil?(): void;
    };
  }
}

/** A page in some browser, with a user's hands on it and the content script's world in it. */
export interface EditorTab {
  world: WorldRunner;
  /** Runs in the page's own world. */
  inPage<Result>(work: (content: string) => Result, content?: string): Promise<Result>;
  click(selector: string): Promise<void>;
  /** A key, with its modifiers as in `Control+z`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Text that comes in at once, as from an emoji picker. */
  insert(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** An editor on its page, worked as a user does (keyboard, page) and as the content script does (bridge, own world). */
export class EditorUnderTest {
  readonly editor: EditorPage;
  readonly tab: EditorTab;

  constructor(editor: EditorPage, tab: EditorTab) {
    this.editor = editor;
    this.tab = tab;
  }

  /** What the editor's own model holds, which is what would be sent. */
  data(): Promise<string> {
    return this.tab.inPage(() => window.editorUnderTest?.data() ?? '');
  }

  async dataIs(wanted: string): Promise<void> {
    await expect.poll(() => this.data(), { timeout: 2000 }).toBe(wanted);
  }

  /** The editable's markup, without the editors' and the browser's own fillers. */
  markup(): Promise<string> {
    return this.tab.world.run(
      ({ find }, selector) => find(selector).innerHTML.replace(/[\u200b\u2060\ufeff]|<br type="_moz">/g, ''),
      this.editor.element,
    );
  }

  read() {
    return this.tab.world.run(({ editors, find }, selector) => {
      const element = find(selector);
      return editors.bridgeFor(element)?.read(element);
    }, this.editor.element);
  }

  async text(): Promise<string | undefined> {
    return (await this.read())?.text;
  }

  /** Replaces `expected` (or the words themselves) where `words` first stand, from the content script's world. */
  replace(words: string, text: string, expected = words) {
    return this.tab.world.run(
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
    await this.tab.world.run(
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
    return this.tab.type(text);
  }

  undo(): Promise<void> {
    return this.tab.press('Control+z');
  }

  redo(): Promise<void> {
    return this.tab.press(this.editor.redo ?? 'Control+y');
  }

  /** A program of the page sets the content: a macro, a canned response, another ticket. */
  async set(...paragraphs: string[]): Promise<void> {
    await this.tab.inPage((content) => window.editorUnderTest?.set(content), this.editor.wrap(...paragraphs));
  }
}
