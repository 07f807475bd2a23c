/**
 * Writes .generated/languages/<code>.json, the one artefact of a language that extension, command line and tests run.
 *   compile-languages [--if-stale] [CODE …]     `--if-stale` only those with a source newer than the artefact
 */
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openLanguage } from '../utils/checker/language.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../utils/checker/types.ts';
import { compileLanguage } from '../utils/languages/compile.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, '.generated', 'languages');
const ifStale = process.argv.includes('--if-stale');
const named = LANGUAGE_CODES.filter((code) => process.argv.includes(code));

const age = (file: string): number => statSync(file).mtimeMs;

/** The newest change below a folder. */
const newest = (folder: string): number =>
  Math.max(...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => age(join(folder, file))));

const isFresh = (code: LanguageCode): boolean => {
  const file = join(target, `${code}.json`);
  const languages = join(root, 'utils', 'languages');
  return (
    existsSync(file) &&
    age(file) >=
      Math.max(
        newest(join(languages, code)),
        newest(join(root, 'utils', 'checker')),
        age(join(languages, 'compile.ts')),
      )
  );
};

mkdirSync(target, { recursive: true });
for (const code of named.length > 0 ? named : LANGUAGE_CODES) {
  if (ifStale && isFresh(code)) continue;
  const artefact = await compileLanguage(code);
  openLanguage(artefact); // Every pattern must compile before anything runs on it.
  const json = JSON.stringify(artefact);
  writeFileSync(join(target, `${code}.json`), json);
  const size = (gzipSync(json).length / 1000).toFixed(0);
  if (!ifStale)
    console.log(
      `${code}: ${artefact.rules.length} rules, ${artefact.lexicon.lemmas.split('\n').length} lemmas, ${size} kB gzipped`,
    );
}
