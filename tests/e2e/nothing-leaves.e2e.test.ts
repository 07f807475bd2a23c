import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find.ts';
import type { Panel } from '../browser/panel.ts';
import { type RecordingProxy, startRecordingProxy } from '../browser/recording-proxy.ts';
import { until } from '../browser/until.ts';
import { Desk, FURIOUS, send, write } from './desk.ts';

/** The whole browser, the extension's worker included, goes through a proxy that writes every request down. */
describe.skipIf(!findChromium())('no request', () => {
  let proxy: RecordingProxy;
  let desk: Desk;
  let page: Page;
  let panel: Panel;

  beforeAll(async () => {
    proxy = await startRecordingProxy();
    desk = await Desk.open({ proxy: proxy.server });
    page = await desk.zendesk(FURIOUS);
    await write(page, FURIOUS, ['Hello Dana,', 'You failed to attach the receipt. My zebra word is xylophonist.']);
    panel = await desk.openPanel(page);
    await panel.waitForText('You failed to attach');
    await panel.take(/You failed to attach/);
    await panel.waitForNoText(/Instead of:\s*You failed/);
    await panel.click({ role: 'tab', name: 'History' });
    await panel.waitForText('No sent replies yet');
    await send(page, FURIOUS);
    await until('the message', () => desk.playground.sent.length > 0);
    await panel.waitForText(`#${FURIOUS}`);
  });
  afterAll(async () => {
    await desk?.close();
    await proxy?.close();
  });

  it('leaves this machine during the whole job', () => {
    expect(proxy.requests.some(({ url }) => url.includes('/agent/tickets/'))).toBe(true);
    expect(proxy.leaving()).toEqual([]);
  });

  it('carries the draft anywhere but the helpdesk’s own send', () => {
    const carrying = proxy.requests.filter(({ url, body }) => `${url} ${body}`.includes('xylophonist'));
    expect(carrying.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual(['POST /practice/sent']);
  });

  it('could leave from panel or worker even if code wanted to', async () => {
    const count = proxy.requests.length;
    const attempt = `${desk.playground.origin}/from-the-extension`;
    const worker = desk.browser.context.serviceWorkers()[0];
    const refused = (url: string) =>
      fetch(url).then(
        () => 'sent',
        (error: Error) => error.name,
      );
    expect(
      await panel.target.evaluate(
        (url) =>
          fetch(url).then(
            () => 'sent',
            (error: Error) => error.name,
          ),
        attempt,
      ),
    ).toBe('TypeError');
    expect(await worker?.evaluate(refused, attempt)).toBe('TypeError');
    expect(proxy.requests.slice(count).map(({ url }) => url)).toEqual([]);
  });

  it('would go unseen: the proxy sees the worker’s and the page’s requests', async () => {
    await page.evaluate(() => fetch('http://elsewhere.example/from-the-page').catch(() => {}));
    await until('the record', () =>
      proxy.leaving().some(({ url }) => url === 'http://elsewhere.example/from-the-page'),
    );
  });
});
