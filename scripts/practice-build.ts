import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** What the built extension is made of. */
const sources = (): string[] => [
  ...['entrypoints', 'components', 'utils', 'assets', 'wxt.config.ts', 'package-lock.json'],
  ...readdirSync(join(ROOT, 'scripts'))
    .filter((name) => name.startsWith('wxt-'))
    .map((name) => join('scripts', name)),
];

/** The newest change under a path, in milliseconds. */
function changed(path: string): number {
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

function run(args: string[], env: Record<string, string> = {}): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/**
 * The practice build of the extension (the store's build plus loopback pages, for tests and for `npm start`), built again
 * only when something it is made of has changed. Gives its folder. EMPATIA_PRACTICE_CHROME and EMPATIA_PRACTICE_FIREFOX
 * name a build to take as it is.
 */
export function practiceBuild(browser: 'chrome' | 'firefox'): string {
  const given = process.env[`EMPATIA_PRACTICE_${browser.toUpperCase()}`];
  if (given) return given;
  run(['scripts/compile-languages.ts', '--if-stale']);
  const folder = join(ROOT, '.output', `practice-${browser}-mv3`);
  const manifest = join(folder, 'manifest.json');
  const newest = Math.max(...sources().map((name) => changed(join(ROOT, name))));
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest) {
    run(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], { EMPATIA_PRACTICE: '1' });
    if (!existsSync(manifest)) throw new Error(`wxt build wrote no ${manifest}; see outDirTemplate in wxt.config.ts.`);
  }
  return folder;
}

if (import.meta.main) console.log(practiceBuild(process.argv[2] === 'firefox' ? 'firefox' : 'chrome'));
