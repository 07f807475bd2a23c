import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ContentWorld } from './content-world.ts';
import { EDITOR_PAGES } from './editor-pages.ts';
import { servePages } from './page-server.ts';

/** What the test pages offer of the editor under test: its own model, not its DOM. */
declare global {
  interface Window {
    editorUnderTest?: { data(): string; set(content: string): void; readOnly(): void };
  }
}

let browser: Browser;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  pages = await servePages();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});

/** What every page starts with, as a bridge reads it. */
const TEXT = [
  'Hi Ann,',
  'You failed to attach the signed form to your request.',
  'First step\nSecond step',
  'Thanks and regards',
].join('\n\n');

describe.each(EDITOR_PAGES)('$id', (editor) => {
  let page: Page;
  let world: ContentWorld;

  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(`${pages.origin}/${editor.page}`);
    await page.waitForFunction(() => window.editorUnderTest);
    world = await ContentWorld.in(page);
  });
  afterEach(() => page?.close());

  const data = () => page.evaluate(() => window.editorUnderTest?.data() ?? '');
  const html = () =>
    world.run(({ find }, selector) => find(selector).innerHTML.replace(/[\u200b\u2060\ufeff]/g, ''), editor.element);
  const read = () =>
    world.run(({ editors, find }, selector) => {
      const element = find(selector);
      return editors.bridgeFor(element)?.read(element);
    }, editor.element);
  const text = async () => (await read())?.text;

  /** Replaces the first `words` by `text`, from the content script's world. */
  const replace = (words: string, text: string, expected = words) =>
    world.run(
      async ({ editors, find }, selector, words, text, expected) => {
        const element = find(selector);
        const bridge = editors.bridgeFor(element);
        if (!bridge) throw new Error('No bridge');
        const start = bridge.read(element).text.indexOf(words);
        return bridge.replace(element, { start, end: start + expected.length }, text, expected);
      },
      editor.element,
      words,
      text,
      expected,
    );
  /** Puts the caret behind `words` as a user's click does: with the focus in the editor. */
  const caretBehind = (words: string) =>
    world.run(
      async ({ editors, find }, selector, words) => {
        const element = find(selector);
        const at = (editors.bridgeFor(element)?.read(element).text.indexOf(words) ?? 0) + words.length;
        const noticed = new Promise((resolve) =>
          element.ownerDocument.addEventListener('selectionchange', resolve, { once: true }),
        );
        editors.bridgeFor(element)?.select(element, { start: at, end: at });
        await noticed;
      },
      editor.element,
      words,
    );
  const undo = () => page.keyboard.press('Control+z');
  const redo = () => page.keyboard.press(editor.redo ?? 'Control+y');
  const dataIs = (wanted: string) => expect.poll(data, { timeout: 2000 }).toBe(wanted);

  it('is served by its own bridge and read as paragraphs', async () => {
    const bridge = await world.run(
      ({ editors, find }, selector) => editors.bridgeFor(find(selector))?.id,
      editor.element,
    );
    expect(bridge).toBe(editor.bridge);
    expect(await text()).toBe(TEXT);
    expect((await read())?.caret).toBeUndefined();
  });

  it('changes only the span; caret and focus stay', async () => {
    const before = await data();
    await caretBehind('your request');
    expect(await replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    const after = before.replace('failed to attach', 'did not attach');
    expect(await data()).toBe(after);
    await page.keyboard.type('!');
    await dataIs(after.replace('your request', 'your request!'));
  });

  it('is one step of undo and comes back by redo', async () => {
    await caretBehind('Hi Ann');
    await page.keyboard.type(' Lee');
    const typed = await data();
    expect(typed).toContain('Hi Ann Lee');
    expect(await replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    const after = await data();
    await undo();
    await dataIs(typed);
    await redo();
    await dataIs(after);
  });

  it('takes several edits in a row, each its own step', async () => {
    await caretBehind('regards');
    const states = [await data()];
    for (const [words, better] of [
      ['failed', 'happened'],
      ['First step', 'One'],
      ['attach', 'leave out'],
    ] as const) {
      expect(await replace(words, better)).toEqual({ ok: true });
      states.push(await data());
    }
    expect(await text()).toContain('You happened to leave out the');
    for (const state of states.slice(0, -1).reverse()) {
      await undo();
      await dataIs(state);
    }
  });

  it('works on the first and the last words', async () => {
    const before = await data();
    expect(await replace('Hi', 'Dear')).toEqual({ ok: true });
    expect(await replace('regards', 'best wishes')).toEqual({ ok: true });
    expect(await data()).toBe(before.replace('Hi', 'Dear').replace('regards', 'best wishes'));
  });

  it('keeps what is bold across a border of formatting', async () => {
    const before = await data();
    expect(await replace('attach the signed form', 'include the signed form')).toEqual({ ok: true });
    expect(await data()).toBe(before.replace('attach', 'include'));
    expect(await replace('the signed', 'your completed')).toEqual({ ok: true });
    expect(await text()).toContain('You failed to include your completed form to your request.');
    if (editor.rich) expect(await data()).toMatch(/<(strong|b)>[^<]*form<\/\1>/);
  });

  it('keeps words bold that replace bold words', async () => {
    const before = await data();
    expect(await replace('signed', 'dated')).toEqual({ ok: true });
    expect(await data()).toBe(before.replace('signed', 'dated'));
  });

  it('works in a list item', async () => {
    const before = await data();
    expect(await replace('Second step', 'Then')).toEqual({ ok: true });
    expect(await data()).toBe(before.replace('Second step', 'Then'));
  });

  it('works across a non-breaking space', async () => {
    expect(await replace('Thanks and', 'Many thanks and')).toEqual({ ok: true });
    expect(await text()).toBe(TEXT.replace('Thanks and', 'Many thanks and'));
  });

  it('works beside an emoji', async () => {
    await caretBehind('Hi Ann');
    await page.keyboard.insertText(' 👩‍🚀');
    expect(await replace('Ann 👩‍🚀', 'Ann Lee 👩‍🚀')).toEqual({ ok: true });
    expect(await text()).toContain('Hi Ann Lee 👩‍🚀,');
  });

  it('deletes words', async () => {
    const before = await data();
    await caretBehind('regards');
    expect(await replace('signed ', '')).toEqual({ ok: true });
    expect(await text()).toBe(TEXT.replace('signed ', ''));
    await undo();
    await dataIs(before);
  });

  it('inserts words where there were none', async () => {
    await caretBehind('regards');
    const before = await data();
    expect(await replace('form to', 'form (PDF) to')).toEqual({ ok: true });
    expect(await replace(' your request', ', please, to', ' to')).toMatchObject({ code: 'stale' });
    expect(await replace('.', ' soon', '')).toEqual({ ok: true });
    expect(await text()).toContain('form (PDF) to your request soon.');
    await undo();
    await undo();
    await dataIs(before);
  });

  it.each([
    ['at the front', 'Hi Ann,', 'Dear team,\n\n', `Dear team,\n\n${TEXT}`],
    [
      'between two',
      'Thanks and',
      'I will write to you tomorrow.\n\n',
      TEXT.replace('Thanks', 'I will write to you tomorrow.\n\nThanks'),
    ],
  ])('inserts a paragraph of its own %s', async (_where, words, paragraph, wanted) => {
    await caretBehind('request');
    const before = await data();
    expect(await replace(words, paragraph, '')).toEqual({ ok: true });
    expect(await text()).toBe(wanted);
    if (editor.rich) expect(await data()).not.toMatch(/<p>(&nbsp;|<br>)?<\/p>/);
    await undo();
    await dataIs(before);
  });

  it('inserts a paragraph behind one', async () => {
    expect(await replace('.\n', '.\n\nWe are on it.', '.')).toEqual({ ok: true });
    expect(await text()).toBe(TEXT.replace('request.', 'request.\n\nWe are on it.'));
  });

  it('works while the focus is elsewhere', async () => {
    const before = await data();
    await page.click('#elsewhere');
    expect(await replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    expect(await data()).toBe(before.replace('failed to attach', 'did not attach'));
    await undo();
    await dataIs(before);
  });

  it('refuses what is stale, read-only or being composed, and leaves it alone', async () => {
    const before = await data();
    expect(await replace('failed', 'was able', 'fooled')).toMatchObject({ ok: false, code: 'stale' });
    const composing = await world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      bridge?.observe(element, () => {}, new AbortController().signal);
      element.dispatchEvent(new CompositionEvent('compositionstart'));
      const result = await bridge?.replace(element, { start: 0, end: 2 }, 'Dear', 'Hi');
      element.dispatchEvent(new CompositionEvent('compositionend'));
      return result;
    }, editor.element);
    expect(composing).toMatchObject({ ok: false, code: 'composing' });
    const bridge = editor.bridge;
    await page.evaluate(() => window.editorUnderTest?.readOnly());
    const readOnly = await world.run(
      async ({ editors, find }, selector, bridge) => {
        const element = find(selector);
        const own = editors.EDITORS.find(({ id }) => id === bridge);
        return own?.replace(element, { start: 0, end: 2 }, 'Dear', 'Hi');
      },
      editor.element,
      bridge,
    );
    expect(readOnly).toMatchObject({ ok: false, code: 'read-only' });
    expect(await data()).toBe(before);
  });

  it('tells of typing and of what a program sets, once a frame, until aborted, and never of underlines', async () => {
    await world.run(({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      const state = { calls: 0, text: '', abort: new AbortController() };
      Object.assign(globalThis, { watching: state });
      const onChange = () => {
        state.calls += 1;
        state.text = bridge?.read(element).text ?? '';
      };
      bridge?.observe(element, onChange, state.abort.signal);
    }, editor.element);
    type Watching = { watching: { calls: number; text: string; abort: AbortController } };
    const calls = () => world.run(() => (globalThis as unknown as Watching).watching.calls);
    const heard = () => world.run(() => (globalThis as unknown as Watching).watching.text);

    await caretBehind('regards');
    await page.keyboard.type('!');
    await expect.poll(heard).toContain('regards!');
    await page.evaluate((content) => window.editorUnderTest?.set(content), editor.wrap('Set by a macro'));
    await expect.poll(heard).toBe('Set by a macro');

    await world.run(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
    const before = await calls();
    const painted = await world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const view = element.ownerDocument.defaultView as Window & typeof globalThis;
      const [range] = editors.bridgeFor(element)?.ranges(element, [{ start: 0, end: 3 }]) ?? [];
      if (range) view.CSS.highlights.set('test', new view.Highlight(range));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return range?.toString();
    }, editor.element);
    expect(painted).toBe(editor.rich ? 'Set' : undefined);
    expect(await calls()).toBe(before);
    await world.run(() => (globalThis as unknown as Watching).watching.abort.abort());
    await page.keyboard.type('?');
    await expect.poll(text).toContain('?');
    expect(await calls()).toBe(before);
  });

  it('leaves nothing behind', async () => {
    await caretBehind('regards');
    const [before, markup] = [await data(), await html()];
    expect(await replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    await undo();
    await dataIs(before);
    expect(await html()).toBe(markup);
  });

  it('keeps the scroll where it is', async () => {
    await page.evaluate((content) => window.editorUnderTest?.set(content), editor.wrap(...Array(60).fill('A line')));
    await expect.poll(text).toContain('A line\n');
    await page.setViewportSize({ width: 600, height: 300 });
    await caretBehind('A line');
    const tops = () =>
      world.run(({ find }, selector) => {
        const tops: number[] = [];
        for (let at: Element | null = find(selector); at; at = at.parentElement) tops.push(at.scrollTop);
        return [...tops, scrollY];
      }, editor.element);
    const before = await tops();
    const last = await world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      const { length } = bridge?.read(element).text ?? '';
      return bridge?.replace(element, { start: length - 4, end: length }, 'word', 'line');
    }, editor.element);
    expect(last).toEqual({ ok: true });
    expect(await tops()).toEqual(before);
  });
});
