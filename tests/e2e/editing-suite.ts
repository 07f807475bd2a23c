import { expect, it } from 'vitest';
import { type OpenEditor, TEXT } from './every-editor.ts';

/** Reading is not enough: what every editor must let a fix do. */
export function editing(open: OpenEditor): void {
  it('changes only the span; caret and focus stay', async () => {
    const box = open();
    const before = await box.data();
    await box.caretBehind('your request');
    expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    const after = before.replace('failed to attach', 'did not attach');
    expect(await box.data()).toBe(after);
    await box.type('!');
    await box.dataIs(after.replace('your request', 'your request!'));
  });

  it('is one step of undo and comes back by redo', async () => {
    const box = open();
    await box.caretBehind('Hi Ann');
    await box.type(' Lee');
    const typed = await box.data();
    expect(typed).toContain('Hi Ann Lee');
    expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    const after = await box.data();
    await box.undo();
    await box.dataIs(typed);
    await box.redo();
    await box.dataIs(after);
  });

  it('takes several edits in a row, each its own step', async () => {
    const box = open();
    await box.caretBehind('regards');
    const states = [await box.data()];
    for (const [words, better] of [
      ['failed', 'happened'],
      ['First step', 'One'],
      ['attach', 'leave out'],
    ] as const) {
      expect(await box.replace(words, better)).toEqual({ ok: true });
      states.push(await box.data());
    }
    expect(await box.text()).toContain('You happened to leave out the');
    for (const state of states.slice(0, -1).reverse()) {
      await box.undo();
      await box.dataIs(state);
    }
  });

  it('works on the first and the last words', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('Hi', 'Dear')).toEqual({ ok: true });
    expect(await box.replace('regards', 'best wishes')).toEqual({ ok: true });
    expect(await box.data()).toBe(before.replace('Hi', 'Dear').replace('regards', 'best wishes'));
  });

  it('keeps what is bold across a border of formatting', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('attach the signed form', 'include the signed form')).toEqual({ ok: true });
    expect(await box.data()).toBe(before.replace('attach', 'include'));
    expect(await box.replace('the signed', 'your completed')).toEqual({ ok: true });
    expect(await box.text()).toContain('You failed to include your completed form to your request.');
    if (box.editor.rich) expect(await box.data()).toMatch(/<(strong|b)>[^<]*form<\/\1>/);
  });

  it('keeps words bold that replace bold words', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('signed', 'dated')).toEqual({ ok: true });
    expect(await box.data()).toBe(before.replace('signed', 'dated'));
  });

  it('works in a list item', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('Second step', 'Then')).toEqual({ ok: true });
    expect(await box.data()).toBe(before.replace('Second step', 'Then'));
  });

  it('works across a non-breaking space', async () => {
    const box = open();
    expect(await box.replace('Thanks and', 'Many thanks and')).toEqual({ ok: true });
    expect(await box.text()).toBe(TEXT.replace('Thanks and', 'Many thanks and'));
  });

  it('works beside an emoji', async () => {
    const box = open();
    await box.caretBehind('Hi Ann');
    await box.tab.insert(' 👩‍🚀');
    expect(await box.replace('Ann 👩‍🚀', 'Ann Lee 👩‍🚀')).toEqual({ ok: true });
    expect(await box.text()).toContain('Hi Ann Lee 👩‍🚀,');
  });

  it('deletes words', async () => {
    const box = open();
    const before = await box.data();
    await box.caretBehind('regards');
    expect(await box.replace('signed ', '')).toEqual({ ok: true });
    expect(await box.text()).toBe(TEXT.replace('signed ', ''));
    await box.undo();
    await box.dataIs(before);
  });

  it('inserts words where there were none', async () => {
    const box = open();
    await box.caretBehind('regards');
    const before = await box.data();
    expect(await box.replace('form to', 'form (PDF) to')).toEqual({ ok: true });
    expect(await box.replace(' your request', ', please, to', ' to')).toMatchObject({ code: 'stale' });
    expect(await box.replace('.', ' soon', '')).toEqual({ ok: true });
    expect(await box.text()).toContain('form (PDF) to your request soon.');
    await box.undo();
    await box.undo();
    await box.dataIs(before);
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
    const box = open();
    await box.caretBehind('request');
    const before = await box.data();
    expect(await box.replace(words, paragraph, '')).toEqual({ ok: true });
    expect(await box.text()).toBe(wanted);
    if (box.editor.rich) expect(await box.data()).not.toMatch(/<p>(&nbsp;|<br>)?<\/p>/);
    await box.undo();
    await box.dataIs(before);
  });

  it('splits a paragraph', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('attach the', 'attach it.\n\nWe need the')).toEqual({ ok: true });
    expect(await box.text()).toBe(TEXT.replace('attach the', 'attach it.\n\nWe need the'));
    if (box.editor.rich) expect(await box.data()).toBe(before.replace('attach the', 'attach it.</p><p>We need the'));
    await box.undo();
    await box.dataIs(before);
  });

  it('inserts a paragraph behind one', async () => {
    const box = open();
    const before = await box.data();
    expect(await box.replace('.\n', '.\n\nWe are on it.', '.')).toEqual({ ok: true });
    expect(await box.text()).toBe(TEXT.replace('request.', 'request.\n\nWe are on it.'));
    if (box.editor.rich)
      expect(await box.data()).toBe(before.replace('request.</p>', 'request.</p><p>We are on it.</p>'));
  });

  it('works while the focus is elsewhere', async () => {
    const box = open();
    const before = await box.data();
    await box.tab.click('#elsewhere');
    expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
    expect(await box.data()).toBe(before.replace('failed to attach', 'did not attach'));
    await box.undo();
    await box.dataIs(before);
  });
}
