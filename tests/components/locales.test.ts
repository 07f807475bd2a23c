import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../assets/locales/panel/en.json';
import it from '../../assets/locales/panel/it.json';
import pt from '../../assets/locales/panel/pt.json';
import { CONCERNS } from '../../utils/checker/concerns.ts';
import { DIMENSIONS, EMOTIONS, METERS, STRENGTHS } from '../../utils/checker/types.ts';

const LOCALES = { en, it, pt };
type Code = keyof typeof LOCALES;
const CODES = Object.keys(LOCALES) as Code[];

/** Every text by its full key. */
function texts(node: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const full = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(full, value);
    else for (const [inner, text] of texts(value, full)) found.set(inner, text);
  }
  return found;
}

const ALL = Object.fromEntries(CODES.map((code) => [code, texts(LOCALES[code])])) as Record<Code, Map<string, string>>;
const PLURAL = /_(zero|one|two|few|many|other)$/u;
const stem = (key: string) => key.replace(PLURAL, '');
const stems = (code: Code) => [...new Set([...ALL[code].keys()].map(stem))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

test.each(['it', 'pt'] as const)('%s has the keys that English has, no more and no less', (code) => {
  expect(stems(code)).toEqual(stems('en'));
});

test.each(CODES)('%s has no empty text, no exclamation mark, no “Oops”', (code) => {
  const wrong = [...ALL[code]].filter(([, text]) => text.trim() === '' || /!|\boops\b|\bops\b/iu.test(text));
  expect(wrong).toEqual([]);
});

test.each(['it', 'pt'] as const)('%s has the placeholders that English has', (code) => {
  for (const [key, text] of ALL[code]) {
    const english = ALL.en.get(key) ?? ALL.en.get(`${stem(key)}_other`);
    expect([key, placeholders(text)]).toEqual([key, placeholders(english ?? '')]);
  }
});

test.each(CODES)('%s has every plural form that its grammar asks for', (code) => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const plurals = new Set([...ALL[code].keys()].filter((key) => PLURAL.test(key)).map(stem));
  expect(plurals.size).toBeGreaterThan(5);
  for (const key of plurals) for (const form of forms) expect([...ALL[code].keys()]).toContain(`${key}_${form}`);
});

describe.each(CODES)('%s names everything the engine can say', (code) => {
  test.each([
    ['concern', Object.keys(CONCERNS)],
    ['dimension', DIMENSIONS],
    ['strength', STRENGTHS],
    ['meter', METERS],
    ['feeling', EMOTIONS.filter((emotion) => emotion !== 'neutral').flatMap((e) => [`${e}.1`, `${e}.2`, `${e}.3`])],
    ['risk', ['churn', 'legal', 'vulnerable', 'abuse']],
  ])('%s', (group, names) => {
    const missing = names.filter((name) => !ALL[code].has(`${group}.${name}`));
    expect(missing).toEqual([]);
  });
});

/** Where what the panel asks of a page can fail, by a code that the panel then has to put into words. */
const FAILING = [
  'utils/assistant/actions.ts',
  'utils/editors/replace.ts',
  'utils/messaging/connect-to-page.ts',
  'utils/messaging/follow-active-tab.ts',
  'utils/messaging/serve-panel.ts',
];

test('every code that a request to the page can end in has its own words', () => {
  const codes = FAILING.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:CodedError|fail)\(\s*'([a-z-]+)'/gu)].map(([, code]) => code ?? ''),
  );
  expect(codes).toEqual(expect.arrayContaining(['draft-left', 'stale', 'page-gone']));
  const silent = codes.filter((code) => !ALL.en.has(`result.${code}`) && !ALL.en.has(`trouble.${code}`));
  expect(silent).toEqual([]);
});
