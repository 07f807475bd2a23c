/**
 * Writes .generated/languages/<code>.json, the one artefact of a language that extension, command line and tests run.
 * `--if-stale` does so only when a source is newer than it.
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGE_CODES } from '../utils/checker/types.ts';
import { compileLanguage } from '../utils/languages/compile.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, '.generated', 'languages');

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(folder, file)).mtimeMs),
  );

const fresh = (): boolean => {
  const written = LANGUAGE_CODES.map((code) => join(target, `${code}.json`));
  if (!written.every((file) => existsSync(file))) return false;
  const sources = Math.max(newest(join(root, 'utils', 'languages')), newest(join(root, 'utils', 'checker')));
  return Math.min(...written.map((file) => statSync(file).mtimeMs)) >= sources;
};

if (!(process.argv.includes('--if-stale') && fresh())) {
  mkdirSync(target, { recursive: true });
  for (const code of LANGUAGE_CODES) {
    const artefact = await compileLanguage(code);
    const json = JSON.stringify(artefact);
    writeFileSync(join(target, `${code}.json`), json);
    const size = (gzipSync(json).length / 1000).toFixed(0);
    if (!process.argv.includes('--if-stale'))
      console.log(
        `${code}: ${artefact.rules.length} rules, ${artefact.lexicon.split('\n').length} forms, ${size} kB gzipped`,
      );
  }
}
