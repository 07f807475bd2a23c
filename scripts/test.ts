import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium, findFirefox } from '../tests/browser/find.ts';
import { rtIsInstalled } from '../tests/rt5/rt.ts';
import vitestConfig from '../vitest.config.ts';
import { type Tally, tallyOf } from './testing/tally.ts';

/**
 * Everything that must hold before a change is taken: builds, types, lint, all tests. The last line tells the sum:
 * `N passed, N failed`. With --full also the long loops (*.full.test.ts).
 */
const { values: options } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
const ROOT = join(import.meta.dirname, '..');
const total: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };
const started = Date.now();

const bin = (name: string, script: string) => [join(ROOT, 'node_modules', name, script)];
const WXT = bin('wxt', 'bin/wxt.mjs');
const VITEST = bin('vitest', 'vitest.mjs');

/** Runs a script with this Node; gives its exit code and all it printed. */
function run(args: string[], env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, CI: '1', ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function add(name: string, tally: Tally, since: number): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped.push(...tally.skipped);
  total.failures.push(...tally.failures);
  const seconds = ((Date.now() - since) / 1000).toFixed(1);
  const skipped = tally.skipped.length > 0 ? `, ${tally.skipped.length} skipped` : '';
  console.log(
    `${tally.failed === 0 ? '✓' : '✗'} ${name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)`,
  );
  for (const failure of tally.failures) console.log(`    ${failure.replaceAll('\n', '\n    ')}`);
}

/** A step that holds or doesn't, by its exit code. */
async function step(name: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const since = Date.now();
  const { code, output } = await run(args, env);
  const failures = code === 0 ? [] : [`${name}\n${output.trim().split('\n').slice(-60).join('\n')}`];
  add(name, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [], failures }, since);
}

async function tests(project: string, folder: string): Promise<void> {
  const since = Date.now();
  const file = join(folder, `${project}.json`);
  const args = [...VITEST, 'run', '--project', project, '--reporter=json', `--outputFile=${file}`, '--passWithNoTests'];
  if (!options.full) args.push('--exclude', '**/*.full.test.ts');
  const { code, output } = await run(args, {
    EMPATIA_PRACTICE_CHROME: join(ROOT, '.output/practice-chrome-mv3'),
    EMPATIA_PRACTICE_FIREFOX: join(ROOT, '.output/practice-firefox-mv3'),
  });
  const tally: Tally = existsSync(file)
    ? tallyOf(JSON.parse(readFileSync(file, 'utf8')), `${ROOT}/`)
    : { passed: 0, failed: 0, skipped: [], failures: [] };
  if (code !== 0 && tally.failed === 0) {
    tally.failed = 1;
    tally.failures.push(`Vitest ended with ${code}:\n${output.trim().split('\n').slice(-40).join('\n')}`);
  }
  add(`tests: ${project}`, tally, since);
}

const PRACTICE = { EMPATIA_PRACTICE: '1' };
await step('languages compile', ['scripts/compile-languages.ts']);
await step('rule tables are up to date', ['scripts/write-rule-tables.ts', '--check']);
await step('practice build, Chrome', [...WXT, 'build', '-b', 'chrome', '--mv3'], PRACTICE);
await step('practice build, Firefox', [...WXT, 'build', '-b', 'firefox', '--mv3'], PRACTICE);
await step('store build, Chrome', [...WXT, 'build', '-b', 'chrome']);
await step('store build, Edge', [...WXT, 'build', '-b', 'edge']);
await step('store build, Firefox', [...WXT, 'build', '-b', 'firefox', '--mv3']);
await step('types', bin('typescript', 'bin/tsc').concat('--noEmit'));
await step('lint and format', bin('@biomejs/biome', 'bin/biome').concat('check', '.'));

const folder = mkdtempSync(join(tmpdir(), 'empatia-tests-'));
for (const project of vitestConfig.test?.projects ?? []) {
  const name = typeof project === 'object' && 'test' in project ? project.test?.name : undefined;
  if (name) await tests(String(name), folder);
}
rmSync(folder, { recursive: true, force: true });

if (total.skipped.length > 0) {
  console.log(`\nSkipped: ${total.skipped.length}`);
  if (!findChromium()) console.log('  what needs Chromium: there is none here (node scripts/setup.mjs --browser)');
  if (!findFirefox()) console.log('  what needs Firefox: there is none here (node scripts/setup.mjs --browser)');
  if (!rtIsInstalled())
    console.log('  what needs RT 5: it is installed only as root on Debian (node scripts/setup.mjs --helpdesk)');
  for (const test of total.skipped) console.log(`  ${test}`);
}
console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
