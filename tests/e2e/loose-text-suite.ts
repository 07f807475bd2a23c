import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenEditor } from './every-editor.ts';

const TYPED = 'Hello. You failed to attach the form.';

/** Words typed into an empty box whose editor puts them into no paragraph: they stand loose in the editable itself. */
export function looseText(open: OpenEditor): void {
  describe('with words typed into the empty box', () => {
    beforeEach(async () => {
      const box = open();
      await box.tab.inPage(() => window.editorUnderTest?.empty?.());
      await expect.poll(() => box.text()).toBe('');
      await box.tab.click(box.editor.looseIn ?? '');
      await box.type(TYPED);
      expect(await box.text()).toBe(TYPED);
    });

    it('changes only the span; caret and focus stay', async () => {
      const box = open();
      // Firefox puts them into the paragraph all the same.
      const isFirefox = await box.tab.inPage(() => navigator.userAgent.includes('Firefox'));
      expect(await box.markup()).toMatch(isFirefox ? /^<p>Hello/ : /^Hello/);
      const before = await box.data();
      expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
      const after = before.replace('failed to attach', 'did not attach');
      expect(await box.data()).toBe(after);
      await box.type(' Bye');
      await box.dataIs(after.replace('form.', 'form. Bye'));
    });

    it('is one step of undo, without what was typed before, and comes back by redo', async () => {
      const box = open();
      const states = [await box.data()];
      for (const [words, better] of [
        ['failed to attach', 'did not attach'],
        ['Hello', 'Good morning'],
        [' the form', ''],
      ] as const) {
        expect(await box.replace(words, better)).toEqual({ ok: true });
        states.push(await box.data());
      }
      expect(await box.text()).toBe('Good morning. You did not attach.');
      for (const state of states.slice(0, -1).reverse()) {
        await box.undo();
        await box.dataIs(state);
      }
      for (const state of states.slice(1)) {
        await box.redo();
        await box.dataIs(state);
      }
    });

    it('changes what a program put there, in no paragraph in any browser', async () => {
      const box = open();
      await box.tab.inPage(() => window.editorUnderTest?.append?.('Your form was late.'));
      await expect.poll(() => box.text()).toContain('late');
      await box.tab.press('Control+End');
      await box.type(' Bye');
      expect(await box.markup()).toMatch(/<\/p>Your form was late\. Bye/);
      const before = await box.data();
      expect(await box.replace('was late', 'came today')).toEqual({ ok: true });
      const after = before.replace('was late', 'came today');
      expect(await box.data()).toBe(after);
      await box.undo();
      await box.dataIs(before);
      await box.redo();
      await box.dataIs(after);
    });

    it('keeps bold words and soft breaks around it', async () => {
      const box = open();
      await box.tab.press('Shift+Enter');
      await box.type('Best ');
      await box.tab.press('Control+b');
      await box.type('regards');
      await box.tab.press('Control+b');
      await box.type(' from us');
      // Which of the two spaces stands at a border is the browser's to choose, and changes with the next key.
      const data = async () => (await box.data()).replaceAll('&nbsp;', ' ');
      const before = await data();
      expect(before).toContain('<strong>regards</strong>');
      expect(await box.replace('failed to attach', 'did not attach')).toEqual({ ok: true });
      expect(await data()).toBe(before.replace('failed to attach', 'did not attach'));
      expect(await box.replace('regards', 'wishes')).toEqual({ ok: true });
      expect(await data()).toContain('<strong>wishes</strong>');
      expect(await box.text()).toBe('Hello. You did not attach the form.\nBest wishes from us');
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

    it('splits and opens paragraphs there, beside what a program adds', async () => {
      const box = open();
      await box.tab.inPage(() => window.editorUnderTest?.append?.('<blockquote><p>Quoted</p></blockquote>'));
      await expect.poll(() => box.text()).toBe(`${TYPED}\n\nQuoted`);
      const before = await box.data();
      expect(await box.replace('. You', '.\n\nYou', '. You')).toEqual({ ok: true });
      const split = await box.data();
      expect(split).toBe(before.replace('. You', '.</p><p>You'));
      await box.undo();
      await box.dataIs(before);
      expect(await box.replace('Hello', 'Dear Ann,\n\n', '')).toEqual({ ok: true });
      expect(await box.data()).toBe(`<p>Dear Ann,</p>${before}`);
      await box.undo();
      await box.dataIs(before);
    });
  });
}
