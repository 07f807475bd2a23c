import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceBuild } from '../../scripts/practice-build.ts';
import { findFirefox } from '../browser/find.ts';
import { FirefoxWithExtension, KEYS } from '../browser/firefox.ts';
import { until } from '../browser/until.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import { FURIOUS } from './desk.ts';

/**
 * Firefox opens its sidebar only from its own buttons, so there the chip opens a card in the page: content script, editor
 * bridge and undo are what is tried here.
 */
describe.skipIf(!findFirefox())('a reply in Firefox', () => {
  let playground: Playground;
  let firefox: FirefoxWithExtension;
  const data = () =>
    firefox.run(() => {
      const box = document.querySelector(
        '[data-side-conversations-anchor-id="35401"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
      );
      return (box as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData();
    });
  const card = () =>
    firefox.run(() => {
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        const open = shadowRoot?.querySelector('[role="dialog"].open');
        if (open) return open.textContent ?? '';
      }
      return '';
    });
  let before: string;

  beforeAll(async () => {
    playground = await startPlayground();
    firefox = await FirefoxWithExtension.launch(practiceBuild('firefox'));
    await firefox.goto(playground.zendesk(FURIOUS));
    await until('the page', () => firefox.run(() => document.documentElement.dataset.ready === 'true'));
    await firefox.click('the reply box', () =>
      document.querySelector(
        '[data-side-conversations-anchor-id="35401"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
      ),
    );
    await firefox.press('Hello Dana,');
    await firefox.press(KEYS.Enter);
    await firefox.press('You failed to attach the receipt. I will call you.');
    before = await data();
  });
  afterAll(async () => {
    await firefox?.close();
    await playground?.close();
  });

  it('is read, and the chip opens a card in the page', async () => {
    expect(before).toBe('<p>Hello Dana,</p><p>You failed to attach the receipt. I will call you.</p>');
    await firefox.click('a chip that counts', () => {
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        const chip = shadowRoot?.querySelector('button[aria-label*="suggestion"]');
        if (chip) return chip;
      }
      return null;
    });
    expect(await until('the card', card)).toContain('You failed to attach');
  });

  it('is changed by the card, only in that span', async () => {
    await firefox.click('the change', () => {
      for (const { shadowRoot } of document.querySelectorAll('*')) {
        const fix = shadowRoot?.querySelector('[role="dialog"].open button.fix');
        if (fix) return fix;
      }
      return null;
    });
    const after = await until('the change', async () => {
      const now = await data();
      return now !== before && now;
    });
    expect(after).toMatch(/^<p>Hello Dana,<\/p><p>[^<]+\. I will call you\.<\/p>$/);
    expect(after).not.toContain('You failed');
  });

  it('is taken back by one Ctrl+Z', async () => {
    await firefox.click('the reply box', () =>
      document.querySelector(
        '[data-side-conversations-anchor-id="35401"] [data-test-id="omnicomposer-rich-text-ckeditor"]',
      ),
    );
    await firefox.press('z', KEYS.Control);
    await until('the words as they were', async () => (await data()) === before);
  });
});
