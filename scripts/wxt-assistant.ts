import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { build, mergeConfig } from 'vite';
import { defineWxtModule } from 'wxt/modules';

const LANGUAGES = ['en', 'it', 'pt'];
const ENTRY = 'entrypoints/helpdesk.content/assistant.ts';

/**
 * WXT builds a content script as one script; this adds what the loader fetches only when it is needed: the assistant as
 * an ES module (`assistant.js`) and the compiled languages (`languages/<code>.json`).
 */
export const assistantModule = defineWxtModule({
  name: 'empatia-assistant',
  setup(wxt) {
    const { root } = wxt.config;
    wxt.hook('build:before', async () => {
      await promisify(execFile)(process.execPath, ['scripts/compile-languages.ts'], { cwd: root }).catch((e) =>
        console.warn(String(e).slice(0, 200)),
      );
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push('assistant.js', ...LANGUAGES.map((code) => `languages/${code}.json`));
    });
    wxt.hook('build:publicAssets', async (_, files) => {
      files.push({
        relativeDest: 'assistant.js',
        contents: await buildAssistant(root, wxt.config.browser, wxt.config.mode),
      });
      for (const code of LANGUAGES.filter((code) => existsSync(resolve(root, `.generated/languages/${code}.json`)))) {
        const contents = await readFile(resolve(root, `.generated/languages/${code}.json`), 'utf8');
        files.push({ relativeDest: `languages/${code}.json`, contents });
      }
    });
  },
});

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
