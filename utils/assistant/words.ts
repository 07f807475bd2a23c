import en from '../../assets/locales/page/en.json' with { type: 'json' };
import it from '../../assets/locales/page/it.json' with { type: 'json' };
import pt from '../../assets/locales/page/pt.json' with { type: 'json' };
import type { LanguageCode } from '../checker/types.ts';

export type WordKey = keyof typeof en;
/** Our own words in the page, in the language the agent reads. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

const DICTIONARIES: Record<LanguageCode, Record<WordKey, string>> = { en, it, pt };

export const wordsIn =
  (language: LanguageCode): Words =>
  (key, values = {}) =>
    DICTIONARIES[language][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
