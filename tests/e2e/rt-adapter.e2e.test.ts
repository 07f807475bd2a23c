import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import { ContentWorld } from './content-world.ts';

const RT = `http://127.0.0.1:${process.env.RT_PORT ?? 8091}`;
const isUp = await fetch(RT).then(
  () => true,
  () => false, // Not installed here: tests/rt5/rt.sh does it.
);

/** The adapter and the bridges on a real RT 5; nothing is sent, so its tickets stay as they were seeded. */
describe.skipIf(!isUp || !findChromium())('the RT adapter on a real RT 5', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(() => browser?.close());
  afterEach(() => page?.context().close());

  /** Logs in and opens a ticket's page; answers the world of a content script there. */
  async function open(user: string, path: string): Promise<ContentWorld> {
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(10_000);
    // RT asks for the login and goes on to the page that was asked for.
    await page.goto(`${RT}/Ticket/${path}`);
    await page.fill('input[name=user]', user);
    await page.fill('input[name=pass]', 'agentpass123');
    await page.press('input[name=pass]', 'Enter');
    await page.locator('form[name=TicketUpdate], .ticket-summary').first().waitFor({ state: 'attached' });
    return ContentWorld.in(page);
  }

  const seen = (world: ContentWorld) =>
    world.run(({ helpdesks, editors }) => {
      const there = { document, url: new URL(location.href) };
      const adapter = helpdesks.adapterFor(there);
      const composer = adapter?.composer(there);
      return {
        adapter: adapter?.id,
        ticket: adapter?.ticket(there),
        conversation: adapter?.conversation(there),
        editor: composer && editors.bridgeFor(composer.element)?.id,
        draft: composer && editors.bridgeFor(composer.element)?.read(composer.element),
        kind: composer?.kind,
        send: composer?.send?.getAttribute('name'),
      };
    });
  const replace = (world: ContentWorld, words: string, text: string) =>
    world.run(
      async ({ helpdesks, editors }, words, text) => {
        const there = { document, url: new URL(location.href) };
        const element = helpdesks.adapterFor(there)?.composer(there)?.element;
        const bridge = element && editors.bridgeFor(element);
        if (!bridge) throw new Error('No reply box');
        const start = bridge.read(element).text.indexOf(words);
        return bridge.replace(element, { start, end: start + words.length }, text, words);
      },
      words,
      text,
    );
  const editorIsThere = async (world: ContentWorld) => {
    await expect.poll(async () => (await seen(world)).editor, { timeout: 10_000 }).toBeDefined();
    return seen(world);
  };

  it.each(['agent', 'agentplain'])('reads the thread and who wrote what, in the language of %s', async (user) => {
    const world = await open(user, 'Display.html?id=3');
    await page.locator('.transaction.message').last().waitFor();
    const { adapter, ticket, conversation, editor } = await seen(world);
    expect(adapter).toBe('rt');
    expect(editor).toBeUndefined();
    expect(ticket).toMatchObject({
      id: '3',
      channel: 'email',
      requester: 'John Customer',
      subject: 'Internet down for 6 days, nobody came',
    });
    expect(conversation?.slice(0, 4).map(({ role, author }) => [role, author])).toEqual([
      ['customer', 'John Customer'],
      ['agent', 'Anna Agent'],
      ['note', 'Anna Agent'],
      ['customer', 'John Customer'],
    ]);
    expect(conversation?.[0]?.text).toBe(
      'My line has been down since Sunday. I work from home and I am losing money every day. Send somebody today.',
    );
    expect(conversation?.[1]?.text).toMatch(/^Hello John,\n\nI have booked a technician/);
  });

  it('finds the rich reply box, whose placeholder is no draft, and writes into it', async () => {
    const world = await open('agent', 'Update.html?Action=Respond;id=3');
    const found = await editorIsThere(world);
    expect(found).toMatchObject({ editor: 'ckeditor4', kind: 'reply', send: 'SubmitTicket' });
    expect(found.draft).toEqual({ text: '', ignored: [] });
    expect(found.ticket).toMatchObject({ id: '3', agent: 'Anna Agent', hasAttachment: false });
    expect(await replace(world, '', 'Dear John,\n\nYou failed to call.')).toEqual({ ok: true });
    expect(await replace(world, 'You failed to call', 'We missed your call')).toEqual({ ok: true });
    expect((await seen(world)).draft?.text).toBe('Dear John,\n\nWe missed your call.');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await seen(world)).draft?.text).toBe('Dear John,\n\nYou failed to call.');
  });

  it('changes words typed into the empty box, which stand in no paragraph, as one step of undo', async () => {
    const world = await open('agent', 'Update.html?Action=Respond;id=3');
    await editorIsThere(world);
    const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
    await body.click();
    await page.keyboard.type('Hello. You failed to attach the form.');
    const before = await body.innerHTML();
    expect(before).toMatch(/^Hello/);
    expect(await replace(world, 'failed to attach', 'did not attach')).toEqual({ ok: true });
    const after = before.replace('failed to attach', 'did not attach');
    expect(await body.innerHTML()).toBe(after);
    expect((await seen(world)).draft?.caret).toBe('Hello. You did not attach the form.'.length);
    await page.keyboard.press('Control+z');
    await expect.poll(() => body.innerHTML()).toBe(before);
    await page.keyboard.press('Control+y');
    await expect.poll(() => body.innerHTML()).toBe(after);
  });

  it('tells a comment from a reply, and follows the choice', async () => {
    const world = await open('agent', 'Update.html?Action=Comment;id=3');
    expect(await editorIsThere(world)).toMatchObject({ kind: 'note' });
    await page.selectOption('select#UpdateType', 'response', { force: true });
    expect(await seen(world)).toMatchObject({ kind: 'reply' });
  });

  it.each([
    ['agent', 'ckeditor4'],
    ['agentplain', 'textarea'],
  ])(
    'takes the quote in the box of %s as the customer’s words, leaves it alone and unchecked',
    async (user, editor) => {
      await open(user, 'Display.html?id=3');
      await page.locator('.reply-link').first().click();
      await page.locator('form[name=TicketUpdate]').waitFor({ state: 'attached' });
      const there = await ContentWorld.in(page);
      const { draft, conversation, ...found } = await editorIsThere(there);
      expect(found).toMatchObject({ editor, kind: 'reply', send: 'SubmitTicket' });
      expect(conversation).toEqual([
        {
          role: 'customer',
          text: expect.stringMatching(
            /^My line has been down since Sunday\. I work from home and I am losing\s+money every day\. Send somebody today\.$/,
          ),
        },
      ]);
      const quoted = draft?.ignored.map(({ start, end }) => draft.text.slice(start, end)).join('\n') ?? '';
      expect(quoted.replace(/\s+/g, ' ')).toBe(draft?.text.replace(/\s+/g, ' ').trim());
      const before = draft?.text ?? '';
      const at = await there.run(() => 0);
      expect(at).toBe(0);
      expect(await replace(there, '', 'Dear John,\n\n')).toEqual({ ok: true });
      expect((await seen(there)).draft?.text).toBe(`Dear John,\n\n${before}`);
      expect((await seen(there)).conversation).toEqual(conversation);
    },
  );
});
