import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium } from './find.ts';
import { Panel } from './panel.ts';
import { until } from './until.ts';

declare const chrome: object;

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Size of the whole window: the page gets what the side panel leaves. */
  window?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Language of the browser's own interface, and so of the panel. */
  locale?: string;
  /** A proxy that everything goes through, loopback included. */
  proxy?: string;
}

const QUIET = [
  // Without these the browser itself asks its vendor's hosts.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  // The last --disable-features wins, so this stands in place of the driver's own list.
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,PreconnectToSearch,' +
    'MediaRouter,LensOverlay,AimEnabled,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,DestroyProfileOnBrowserClose,' +
    'DisableLoadExtensionCommandLineSwitch',
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Chromium with the built extension in a fresh profile, which is thrown away on closing. */
export class ChromiumWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  private readonly cdp: CDPSession;
  private readonly profile: string;
  private readonly known = new Set<string>();

  private constructor(context: BrowserContext, cdp: CDPSession, extensionId: string, profile: string) {
    this.context = context;
    this.cdp = cdp;
    this.extensionId = extensionId;
    this.profile = profile;
  }

  static async launch(options: ChromiumOptions): Promise<ChromiumWithExtension> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium here: run node scripts/setup.mjs --browser');
    const profile = mkdtempSync(join(tmpdir(), 'empatia-chromium-'));
    const { width, height } = options.window ?? { width: 1480, height: 940 };
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      headless: options.headless ?? true,
      // Where somebody watches, whoever started it ends it and clears up.
      handleSIGINT: options.headless ?? true,
      viewport: null,
      colorScheme: options.colorScheme ?? null,
      ...(options.proxy ? { proxy: { server: options.proxy, bypass: '<-loopback>' } } : {}),
      args: [
        ...QUIET,
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        `--lang=${options.locale ?? 'en-GB'}`,
        `--window-size=${width},${height}`,
        `--disable-extensions-except=${options.extension}`,
        `--load-extension=${options.extension}`,
      ],
      env: { ...process.env, LANGUAGE: (options.locale ?? 'en-GB').replace('-', '_') } as Record<string, string>,
    });
    try {
      const cdp = await context.browser()?.newBrowserCDPSession();
      if (!cdp) throw new Error('This browser gives no session of its own.');
      const worker =
        context.serviceWorkers()[0] ??
        (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch((cause) => {
          throw new Error(`The extension in ${options.extension} did not start in ${executablePath}.`, { cause });
        }));
      return new ChromiumWithExtension(context, cdp, new URL(worker.url()).host, profile);
    } catch (error) {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  /** The first tab, or a new one. */
  async page(url: string): Promise<Page> {
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    const page = blank ?? (await this.context.newPage());
    await page.goto(url);
    return page;
  }

  /** A tab in a window of its own. */
  async newWindow(url: string): Promise<Page> {
    const [page] = await Promise.all([
      this.context.waitForEvent('page'),
      this.cdp.send('Target.createTarget', { url, newWindow: true }),
    ]);
    await page.waitForLoadState();
    return page;
  }

  /** One of the extension's own pages in a tab. */
  extensionPage(path: string): Promise<Page> {
    return this.page(`chrome-extension://${this.extensionId}/${path}`);
  }

  /** Lets the extension run in private windows, as a user does on the extensions page, and opens one. */
  async privateWindow(url: string): Promise<Page> {
    const settings = await this.page('chrome://extensions/');
    await settings.evaluate(async (extensionId) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (change: object) => Promise<void>>;
      };
      // Without developer mode an unpacked extension stays off once its settings have changed.
      await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
    }, this.extensionId);
    await settings.close();
    const own = await until('the extension to be back', () =>
      this.extensionPage('sidepanel.html').catch(() => undefined),
    );
    const [page] = await Promise.all([
      this.context.waitForEvent('page', (opened) => !opened.url().startsWith('chrome')),
      own.evaluate((address) => {
        const { windows } = chrome as unknown as { windows: { create(how: object): Promise<unknown> } };
        return windows.create({ incognito: true, url: address }).then(() => undefined);
      }, url),
    ]);
    await page.waitForLoadState();
    return page;
  }

  private async targets() {
    return (await this.cdp.send('Target.getTargets')).targetInfos;
  }

  /** Does what opens the side panel (a click on the chip), then attaches to the panel that has come up. */
  async openPanel(click: () => Promise<void>): Promise<Panel> {
    await click();
    const address = `chrome-extension://${this.extensionId}/sidepanel.html`;
    const info = await until('the side panel', async () =>
      (await this.targets()).find(({ targetId, url }) => url.startsWith(address) && !this.known.has(targetId)),
    );
    this.known.add(info.targetId);
    return await Panel.attach(this.cdp, info.targetId);
  }

  private async workerTarget() {
    const address = `chrome-extension://${this.extensionId}/`;
    return (await this.targets()).find(({ type, url }) => type === 'service_worker' && url.startsWith(address));
  }

  /** Ends the extension's worker, as the browser does whenever it likes. */
  async stopWorker(): Promise<void> {
    const worker = await this.workerTarget();
    if (worker) await this.cdp.send('Target.closeTarget', { targetId: worker.targetId });
    await until('the worker to be gone', async () => !(await this.workerTarget()));
  }

  async workerRuns(): Promise<boolean> {
    return (await this.workerTarget()) !== undefined;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
