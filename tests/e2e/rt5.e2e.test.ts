import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { until } from '../browser/until.ts';
import { AGENTS, lastStored, PASSWORD, RT, resetRt, rtIsInstalled } from '../rt5/rt.ts';
import { Desk, typeParagraphs } from './desk.ts';

const MARKS = /empatia|highlight|<mark|▢/i;

/** A real Request Tracker 5: written, improved, sent, and read back from what RT itself has stored. */
describe.skipIf(!findChromium() || !rtIsInstalled())('a reply in RT 5', () => {
  beforeAll(() => resetRt());

  async function signedIn(desk: Desk, user: string, ticket: number): Promise<Page> {
    const page = await desk.browser.page(`${RT}/Ticket/Display.html?id=${ticket}`);
    await page.fill('input[name=user]', user);
    await page.fill('input[name=pass]', PASSWORD);
    await page.press('input[name=pass]', 'Enter');
    await page.locator('.ticket-summary').first().waitFor();
    return page;
  }

  describe('in the rich editor, English interface', () => {
    let desk: Desk;
    let page: Page;
    let panel: Panel;
    let quote: string;
    const body = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    const html = () => body().innerHTML();

    beforeAll(async () => {
      desk = await Desk.open();
      page = await signedIn(desk, AGENTS.rich, 1);
      // The Reply link of the customer's message brings its words along as a quote.
      await page.goto(
        new URL((await page.locator('a[href*="QuoteTransaction="]').first().getAttribute('href')) ?? '', page.url())
          .href,
      );
      await body().locator('blockquote').waitFor();
      quote = await body()
        .locator('blockquote')
        .evaluate((element) => element.outerHTML);
      await until('an editor that takes keys', () =>
        body().evaluate((element: HTMLElement) => element.isContentEditable),
      );
      await body().click();
      await page.keyboard.press('Control+Home');
      await typeParagraphs(page, [
        'Hello John,',
        'You failed to attach the receipt. I will call you today.',
        'Kind regards,',
        'Anna',
        '',
      ]);
      panel = await desk.openPanel(page);
    });
    afterAll(() => desk?.close());

    it('finds what is harsh in the draft and nothing in the quote', async () => {
      await panel.waitForText('You failed to attach');
      for (const { removed } of await panel.changes()) expect(quote).not.toContain(removed || '\u0000');
    });

    it('applies a fix, takes it back with one Ctrl+Z, and leaves the quote as it was', async () => {
      const before = await html();
      await panel.take(/You failed to attach/);
      await until('the change', async () => !(await html()).includes('You failed'));
      expect(await html()).toContain(quote);
      expect(await html()).not.toMatch(MARKS);
      await body().press('Control+z');
      await until('the words as they were', async () => (await html()) === before);
      await panel.waitForText('You failed to attach');
    });

    it('is stored by RT with the applied words, the quote and no mark of ours', async () => {
      const { added } = await panel.take(/You failed to attach/);
      await until('the change', async () => !(await html()).includes('You failed'));
      // The worker sleeps and the page goes away on submitting: the entry must survive both.
      await desk.browser.stopWorker();
      await Promise.all([page.waitForURL(/Display\.html/), page.locator('input[name=SubmitTicket]').click()]);
      const stored = (await lastStored(1)).find(({ type }) => type === 'text/html')?.content ?? '';
      const text = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').body.textContent?.replaceAll(/\s+/g, ' '),
        stored,
      );
      expect(text).toContain(added);
      expect(text).toContain('I will call you today.');
      expect(text).not.toContain('You failed');
      expect(stored).toContain('<blockquote');
      expect(text).toContain('THIRD time I am writing');
      expect(stored).not.toMatch(MARKS);
    });

    it('is in the history after the page has gone to another', async () => {
      await panel.click({ role: 'tab', name: 'History' });
      await panel.waitForText('#1');
      await panel.click({ role: 'button', name: /#1\b/ });
      expect(await panel.waitForText('I will call you today.')).toMatch(/taken/);
    });
  });

  describe('typed into the empty rich editor', () => {
    let desk: Desk;
    let page: Page;
    let panel: Panel;
    const body = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    const html = () => body().innerHTML();

    beforeAll(async () => {
      desk = await Desk.open();
      page = await signedIn(desk, AGENTS.rich, 3);
      await page.goto(`${RT}/Ticket/Update.html?Action=Respond;id=3`);
      await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body.placeholder').waitFor();
      await body().click();
      await page.keyboard.type('Hello John. You failed to attach the receipt. I will call you today.');
      panel = await desk.openPanel(page);
    });
    afterAll(() => desk?.close());

    it('applies a fix inside the sentence, as one step of undo', async () => {
      const before = await html();
      // RT's placeholder leaves a paragraph without height, so the words stand beside it.
      expect(before).toMatch(/^Hello John\./);
      const { removed, added } = await panel.take(/You failed to attach/);
      await until('the change', async () => (await html()) === before.replace(removed, added));
      await body().press('Control+z');
      await until('the words as they were', async () => (await html()) === before);
      await panel.waitForText('You failed to attach');
    });

    it('is stored by RT as one paragraph with the applied words', async () => {
      const { removed, added } = await panel.take(/You failed to attach/);
      await until('the change', async () => !(await html()).includes('You failed'));
      await Promise.all([page.waitForURL(/Display\.html/), page.locator('input[name=SubmitTicket]').click()]);
      const stored = (await lastStored(3)).find(({ type }) => type === 'text/html')?.content ?? '';
      const paragraphs = await page.evaluate(
        (html) =>
          [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('p')]
            .map(({ textContent }) => textContent.trim())
            .filter(Boolean),
        stored,
      );
      expect(paragraphs).toEqual([
        'Hello John. You failed to attach the receipt. I will call you today.'.replace(removed, added),
      ]);
      expect(stored).not.toMatch(MARKS);
    });
  });

  describe('in the plain editor, Italian interface', () => {
    let desk: Desk;
    let page: Page;
    let panel: Panel;
    const box = () => page.locator('textarea[name=UpdateContent]');

    beforeAll(async () => {
      desk = await Desk.open();
      page = await signedIn(desk, AGENTS.plain, 2);
      await page.goto(
        new URL((await page.locator('a[href*="QuoteTransaction="]').first().getAttribute('href')) ?? '', page.url())
          .href,
      );
      await box().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.type(
        'Gentile cliente,\n\nha dimenticato di allegare la ricevuta. La rimborseremo il prima possibile.\n\nCordiali saluti,\nPaolo\n\n',
      );
      panel = await desk.openPanel(page);
    });
    afterAll(() => desk?.close());

    it('speaks the draft’s language and keeps out of the quote', async () => {
      await panel.waitForCard(/il prima possibile/);
      const quoted = (await box().inputValue())
        .split('\n')
        .filter((line) => line.startsWith('>'))
        .join('\n');
      expect(quoted).toContain('VERGOGNA');
      for (const { removed } of await panel.changes()) expect(quoted).not.toContain(removed || '\u0000');
    });

    it('applies a fix as one step of the browser’s own undo', async () => {
      const before = await box().inputValue();
      const { removed, added } = await panel.take(/il prima possibile/);
      const after = before.replace(removed, added);
      await until('the change', async () => (await box().inputValue()) === after);
      await box().press('Control+z');
      await until('the words as they were', async () => (await box().inputValue()) === before);
    });

    it('is stored by RT with the applied words', async () => {
      await panel.take(/il prima possibile/);
      await until('the change', async () => !(await box().inputValue()).includes('il prima possibile'));
      await until('the blank selected', () =>
        box().evaluate((element) => {
          const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
          return value.slice(selectionStart, selectionEnd) === '▢';
        }),
      );
      await page.keyboard.type('venerdì 27 novembre');
      const draft = await box().inputValue();
      await Promise.all([page.waitForURL(/Display\.html/), page.locator('input[name=SubmitTicket]').click()]);
      const [stored] = (await lastStored(2)).filter(({ type }) => type === 'text/plain');
      expect(stored?.content.trim()).toBe(draft.trim());
      expect(stored?.content).toContain('venerdì 27 novembre');
      expect(stored?.content).not.toMatch(MARKS);
    });
  });
});
