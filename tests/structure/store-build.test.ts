import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../utils/checker/types.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
/** In bytes, gzipped: what every matched page loads, and what a ticket's language adds. */
const LOADER = 25_000;
const LANGUAGE = 150_000;

/** The builds for the stores, as they are after `npm run build:all` (which `npm test` does first). */
describe.each(['chrome', 'edge', 'firefox'])('the store build for %s', (browser) => {
  const folder = join(OUTPUT, `${browser}-mv3`);
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const gzipped = (path: string) => gzipSync(readFileSync(join(folder, path))).length;
  const inBuild = it.skipIf(!existsSync(join(folder, 'manifest.json')));

  inBuild('keeps its shadow roots closed', () => {
    const asked = text('assistant.js').match(/\bopenRoot:\s*(!0|!1|true|false)/g);
    expect(asked?.map((one) => one.replace(/\s/g, ''))).toEqual(['openRoot:!1']);
  });

  inBuild('runs on no page of this machine', () => {
    expect(text('manifest.json')).not.toMatch(/localhost|127\.0\.0\.1|<all_urls>|\*:\/\/\*/);
  });

  inBuild('holds no code that makes code', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((path) => /\beval\(|\bnew Function\(/.test(text(path)))).toEqual([]);
  });

  inBuild('stays within what a page may cost', () => {
    expect(gzipped('content-scripts/helpdesk.js')).toBeLessThan(LOADER);
    for (const code of LANGUAGE_CODES) expect(gzipped(`languages/${code}.json`)).toBeLessThan(LANGUAGE);
  });
});
