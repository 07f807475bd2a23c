import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, mergeConfig } from 'vite';
import type { Wxt } from 'wxt';
import { LANGUAGE_CODES } from '../utils/checker/types.ts';

const ENTRY = 'entrypoints/helpdesk.content/assistant.ts';

/**
 * WXT builds a content script as one script; this adds what the loader fetches only when it is needed: the assistant as
 * an ES module (`assistant.js`) and the compiled languages (`languages/<code>.json`). Content scripts run on pages that match `matches`.
 */
export const partsOfTheExtension =
  (matches: readonly string[]) =>
  (wxt: Wxt): void => {
    const { root } = wxt.config;
    wxt.hook('build:before', async () => {
      await promisify(execFile)(process.execPath, ['scripts/compile-languages.ts', '--if-stale'], { cwd: root }).catch(
        (e) => console.warn(String(e).slice(0, 200)),
      );
    });
    // Not in the scripts themselves: the page's half would carry every adapter along for the sake of its addresses.
    wxt.hook('entrypoints:resolved', (_, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = [...matches];
      }
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push('assistant.js', ...LANGUAGE_CODES.map((code) => `languages/${code}.json`));
    });
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({
        relativeDest: 'assistant.js',
        contents: await buildAssistant(root, wxt.config.browser, wxt.config.mode),
      });
      for (const code of LANGUAGE_CODES) {
        const contents = await readFile(resolve(root, `.generated/languages/${code}.json`), 'utf8');
        files.push({ relativeDest: `languages/${code}.json`, contents });
      }
    });
  };

/** One file without imports of its own: a module imported into a page can't rely on others being reachable by name. */
async function buildAssistant(root: string, browser: string, mode: string): Promise<string> {
  const result = await build(
    mergeConfig(
      {
        root,
        mode,
        configFile: false,
        logLevel: 'warn',
        envPrefix: ['WXT_'],
        publicDir: false,
        define: { 'import.meta.env.FIREFOX': JSON.stringify(browser === 'firefox') },
        resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
      },
      {
        build: {
          write: false,
          target: 'es2022',
          modulePreload: false,
          lib: { entry: resolve(root, ENTRY), formats: ['es'] },
          rollupOptions: { output: { codeSplitting: false } },
        },
      },
    ),
  );
  const [output] = [result].flat() as { output: { type: string; code: string }[] }[];
  const chunks = output?.output.filter(({ type }) => type === 'chunk') ?? [];
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`The assistant must be one file, and was ${chunks.length}.`);
  return chunks[0].code;
}
