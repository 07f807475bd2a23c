import { expect, it } from 'vitest';
import { type OpenEditor, TEXT } from './every-editor.ts';

/** Reading and watching, and what an edit must not touch. */
export function leavingAlone(open: OpenEditor): void {
  it('is served by its own bridge and read as paragraphs', async () => {
    const box = open();
    const bridge = await box.tab.world.run(
      ({ editors, find }, selector) => editors.bridgeFor(find(selector))?.id,
      box.editor.element,
    );
    expect(bridge).toBe(box.editor.bridge);
    expect(await box.text()).toBe(TEXT);
    expect((await box.read())?.caret).toBeUndefined();
  });

  it('refuses what is stale, read-only or being composed, and leaves it alone', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('failed', 'was able', 'fooled')).toMatchObject({ ok: false, code: 'stale' });
    const composing = await box.tab.world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      bridge?.observe(element, () => {}, new AbortController().signal);
      element.dispatchEvent(new CompositionEvent('compositionstart'));
      const result = await bridge?.replace(element, { start: 0, end: 2 }, 'Dear', 'Hi');
      element.dispatchEvent(new CompositionEvent('compositionend'));
      return result;
    }, box.editor.element);
    expect(composing).toMatchObject({ ok: false, code: 'composing' });
    await box.tab.inPage(() => window.editorUnderTest?.readOnly());
    const readOnly = await box.tab.world.run(
      async ({ editors, find }, selector, bridge) => {
        const element = find(selector);
        const own = editors.EDITORS.find(({ id }) => id === bridge);
        return own?.replace(element, { start: 0, end: 2 }, 'Dear', 'Hi');
      },
      box.editor.element,
      box.editor.bridge,
    );
    expect(readOnly).toMatchObject({ ok: false, code: 'read-only' });
    expect(await box.data()).toBe(before);
  });

  it('tells of typing and of what a program sets, once a frame, until aborted, and never of underlines', async () => {
    const box = open();
    await box.tab.world.run(({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      const state = { calls: 0, text: '', abort: new AbortController() };
      Object.assign(globalThis, { watching: state });
      const onChange = () => {
        state.calls += 1;
        state.text = bridge?.read(element).text ?? '';
      };
      bridge?.observe(element, onChange, state.abort.signal);
    }, box.editor.element);
    type Watching = { watching: { calls: number; text: string; abort: AbortController } };
    const calls = () => box.tab.world.run(() => (globalThis as unknown as Watching).watching.calls);
    const heard = () => box.tab.world.run(() => (globalThis as unknown as Watching).watching.text);

    await box.caretBehind('regards');
    await box.type('!');
    await expect.poll(heard).toContain('regards!');
    await box.set('Set by a macro');
    await expect.poll(heard).toBe('Set by a macro');

    await box.tab.world.run(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );
    const before = await calls();
    const painted = await box.tab.world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const view = element.ownerDocument.defaultView as Window & typeof globalThis;
      const [range] = editors.bridgeFor(element)?.ranges(element, [{ start: 0, end: 3 }]) ?? [];
      if (range) view.CSS.highlights.set('test', new view.Highlight(range));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return range?.toString();
    }, box.editor.element);
    expect(painted).toBe(box.editor.rich ? 'Set' : undefined);
    expect(await calls()).toBe(before);
    await box.tab.world.run(() => (globalThis as unknown as Watching).watching.abort.abort());
    await box.type('?');
    await expect.poll(() => box.text()).toContain('?');
    expect(await calls()).toBe(before);
  });

  it('leaves nothing behind', async () => {
    const box = open();
    await box.caretBehind('regards');
    const [before, markup] = [await box.data(), await box.markup()];
    expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    await box.undo();
    await box.dataIs(before);
    expect(await box.markup()).toBe(markup);
  });

  it('keeps the scroll where it is', async () => {
    const box = open();
    await box.set(...Array(60).fill('A line'));
    await expect.poll(() => box.text()).toContain('A line\n');
    await box.tab.resize(600, 300);
    await box.caretBehind('A line');
    const tops = () =>
      box.tab.world.run(({ find }, selector) => {
        const tops: number[] = [];
        for (let at: Element | null = find(selector); at; at = at.parentElement) tops.push(at.scrollTop);
        return [...tops, scrollY];
      }, box.editor.element);
    const before = await tops();
    const last = await box.tab.world.run(async ({ editors, find }, selector) => {
      const element = find(selector);
      const bridge = editors.bridgeFor(element);
      const { length } = bridge?.read(element).text ?? '';
      return bridge?.replace(element, { start: length - 4, end: length }, 'word', 'line');
    }, box.editor.element);
    expect(last).toEqual({ ok: true });
    expect(await tops()).toEqual(before);
  });
}

/** On a page that makes something else of what is put in. */
export function takingBack(open: OpenEditor): void {
  it('takes back what came out wrong before it refuses, and nothing of what was typed', async () => {
    const box = open();
    await box.caretBehind('your request');
    await box.type(' form');
    const before = await box.data();
    await box.tab.inPage(() => window.editorUnderTest?.spoil?.());
    expect(await box.replace('failed to attach', 'unfortunately did not attach')).toMatchObject({
      ok: false,
      code: 'refused',
    });
    expect(await box.data()).toBe(before);
    expect((await box.read())?.caret).toBe(TEXT.indexOf('your request') + 'your request form'.length);
  });
}
