import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find.ts';
import { type ElementReference, Marionette } from './marionette.ts';
import { until } from './until.ts';

const PREFERENCES: Record<string, string | number | boolean> = {
  'marionette.port': 0, // any free one; Firefox writes it down in the profile
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'intl.locale.requested': 'en-GB',
};
/** WebDriver's names for keys that write no letter. */
export const KEYS = { Control: '\uE009', Enter: '\uE007', End: '\uE010' } as const;

/** Firefox with the built extension in a fresh profile, which is thrown away on closing. */
export class FirefoxWithExtension {
  private readonly process: ChildProcess;
  private readonly marionette: Marionette;
  private readonly profile: string;

  private constructor(process: ChildProcess, marionette: Marionette, profile: string) {
    this.process = process;
    this.marionette = marionette;
    this.profile = profile;
  }

  static async launch(extension: string): Promise<FirefoxWithExtension> {
    const binary = findFirefox();
    if (!binary) throw new Error('No Firefox here: run node scripts/setup.mjs --browser');
    const profile = mkdtempSync(join(tmpdir(), 'empatia-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const process = spawn(
      binary,
      ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      {
        stdio: 'ignore',
      },
    );
    try {
      const file = join(profile, 'MarionetteActivePort');
      const port = await until('Firefox’s port', () => existsSync(file) && Number(readFileSync(file, 'utf8')), 30_000);
      const marionette = await Marionette.connect(port);
      await marionette.send('Addon:Install', { path: extension, temporary: true });
      return new FirefoxWithExtension(process, marionette, profile);
    } catch (error) {
      process.kill();
      rmSync(profile, { recursive: true, force: true });
      throw error;
    }
  }

  async goto(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** Runs a function in the page; arguments and the result travel as JSON, elements as references. */
  async run<Result, Args extends unknown[]>(inside: (...args: Args) => Result, ...args: Args): Promise<Result> {
    const script = `return (${inside.toString()})(...arguments)`;
    return (await this.marionette.send('WebDriver:ExecuteScript', { script, args })).value as Result;
  }

  /** Clicks the element that a function finds in the page (in a shadow root too) once it is there. */
  async click(what: string, find: () => Element | null | undefined): Promise<void> {
    const element = (await until(what, () => this.run(find))) as unknown as ElementReference;
    await this.marionette.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
  }

  /** Presses keys one after the other wherever the focus is; `held` stays down meanwhile. */
  async press(keys: string, held = ''): Promise<void> {
    const actions = [
      ...[...held].map((value) => ({ type: 'keyDown', value })),
      ...[...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
      ...[...held].map((value) => ({ type: 'keyUp', value })),
    ];
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async screenshot(): Promise<Buffer> {
    const { value } = await this.marionette.send('WebDriver:TakeScreenshot', { full: false });
    return Buffer.from(String(value), 'base64');
  }

  async close(): Promise<void> {
    const gone = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    // It may hang up before it has answered; that it is gone is what counts.
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.process.kill());
    await gone;
    this.marionette.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
