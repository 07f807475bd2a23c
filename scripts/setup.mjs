// Makes a fresh clone ready, then runs a script with the project's own Node. Runs under Node 20 with nothing installed, so
// it is plain JavaScript and imports Node's modules only.
//
//   node scripts/setup.mjs [--browser] [--helpdesk] [--run SCRIPT ARGUMENTS…]
//
// --run is here, and not as `&& node SCRIPT` in package.json, because the shell that started this script has already
// looked up `node` and dash remembers where it found it: it would take the machine's Node again, not the one that
// `npm ci` has just brought.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');
const [options, command] = splitAt(process.argv.slice(2), '--run');

/** @param {string[]} list @param {string} mark */
function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at < 0 ? [list, []] : [list.slice(0, at), list.slice(at + 1)];
}

/** @param {string} text */
const say = (text) => process.stderr.write(`setup: ${text}\n`);

/** @param {string} text @returns {never} */
function stop(text) {
  process.stderr.write(`setup: ${text}\n`);
  process.exit(1);
}

/**
 * Runs a program in the project's folder with the project's programs first on PATH; what it prints is seen.
 * @param {string} program @param {string[]} args @param {Record<string, string>} [env]
 */
function run(program, args, env = {}) {
  const PATH = `${BIN}${delimiter}${process.env.PATH ?? ''}`;
  const result = spawnSync(program, args, {
    cwd: ROOT,
    env: { ...process.env, PATH, ...env },
    // What is said while getting ready is no part of the script's own output.
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.error) return { ok: false, why: result.error.message };
  return { ok: result.status === 0, why: `exit code ${result.status}` };
}

/** Node 24 of the packages; the machine's own where there is none yet. */
function ownNode() {
  const node = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(node) ? node : process.execPath;
}

/** Whether what is installed is what package-lock.json says; packages for other platforms are left out by npm. */
function upToDate() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const [wanted, there] = [read(join(ROOT, 'package-lock.json')), read(installed)];
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return there[path] ? there[path].version === version : Boolean(optional);
  });
}

function packages() {
  if (upToDate()) return;
  const again = existsSync(join(ROOT, 'node_modules'));
  say(
    `${again ? 'package-lock.json has changed, installing again' : 'installing packages'} (npm ci), about half a minute …`,
  );
  const { ok, why } = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!ok) stop(`npm ci did not succeed (${why}). Its own message stands above; run it by hand once that is mended.`);
}

const rootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @param {string[]} names */
function debian(names) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
  ]) {
    const { ok, why } = run('apt-get', [...wait, ...args], quiet);
    if (!ok)
      stop(`apt-get ${args[0]} did not succeed (${why}). Install ${names.join(' and ')} yourself, then try again.`);
  }
}

/** The same search that launches browsers later. @returns {{chromium?: string, firefox?: string}} */
function foundBrowsers() {
  const { stdout, stderr, status } = spawnSync(ownNode(), [join(ROOT, 'tests', 'browser', 'find.ts')], {
    encoding: 'utf8',
  });
  if (status !== 0) stop(`looking for browsers did not work: ${stderr}`);
  return JSON.parse(stdout);
}

function browsers() {
  const found = foundBrowsers();
  const missing = [found.chromium ? '' : 'chromium', found.firefox ? '' : 'firefox-esr'].filter(Boolean);
  if (missing.length > 0 && rootOnDebian()) {
    say(
      `no ${missing.join(' and no ')} here: installing Debian's (apt-get install ${missing.join(' ')}), about a minute …`,
    );
    debian([...missing, 'fonts-dejavu-core']); // a browser alone may come without any letters
    return;
  }
  if (!found.chromium) {
    say("no Chromium, Edge or Chrome here: taking the test driver's own (playwright-core install chromium) …");
    const { ok, why } = run(ownNode(), [
      join(ROOT, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ]);
    if (!ok || !foundBrowsers().chromium) {
      stop(
        `no browser could be had (${why}). Install Chromium (Debian or Ubuntu: sudo apt-get install chromium) ` +
          'or name one: EMPATIA_CHROMIUM=/path/to/chromium npm start',
      );
    }
  }
  if (!found.firefox)
    say('no Firefox here: tests that need it are skipped (or name one: EMPATIA_FIREFOX=/path/to/firefox).');
}

function helpdesk() {
  if (existsSync('/usr/share/request-tracker5')) return;
  if (!rootOnDebian()) {
    say('RT 5 is installed only as root on Debian (containers, CI): tests in that real helpdesk are skipped.');
    return;
  }
  say("installing RT 5, a real helpdesk for tests (Debian's package, loopback only), about half a minute …");
  const { ok, why } = run('sh', [join(ROOT, 'tests', 'rt5', 'rt.sh'), 'install']);
  if (!ok) say(`RT 5 could not be installed (${why}): tests in that real helpdesk are skipped.`);
}

packages();
if (options.includes('--browser')) browsers();
if (options.includes('--helpdesk')) helpdesk();
if (command.length > 0) {
  // The practice helpdesk takes types off its pages' scripts with Node's own, still experimental, function.
  const result = spawnSync(ownNode(), ['--disable-warning=ExperimentalWarning', ...command], {
    cwd: ROOT,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
    stdio: 'inherit',
  });
  if (result.error) stop(`${command[0]} could not be started: ${result.error.message}`);
  process.exit(result.status ?? 1);
}
