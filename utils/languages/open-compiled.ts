import { readFileSync } from 'node:fs';
import type { LanguageArtefact } from '../checker/artefact.ts';
import { type Language, openLanguage } from '../checker/language.ts';
import type { LanguageCode } from '../checker/types.ts';

const opened = new Map<LanguageCode, Language>();

/** A compiled language from the disk, for the command line and tests (the extension loads it from its package). */
export function openCompiled(code: LanguageCode): Language {
  const known = opened.get(code);
  if (known) return known;
  const file = new URL(`../../.generated/languages/${code}.json`, import.meta.url);
  const language = openLanguage(JSON.parse(readFileSync(file, 'utf8')) as LanguageArtefact);
  opened.set(code, language);
  return language;
}
