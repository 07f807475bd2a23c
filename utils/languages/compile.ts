import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CompiledRule, LanguageArtefact } from '../checker/artefact.ts';
import { CONCERNS, type Concern } from '../checker/concerns.ts';
import { packLexicon } from '../checker/lexicon.ts';
import { parsePattern, walk } from '../checker/pattern/parse.ts';
import { tokenise } from '../checker/text/tokens.ts';
import type { LanguageCode } from '../checker/types.ts';
import type { LanguageSource, RuleSource } from './define.ts';

/** A rule with its place, examples included: for tests and documentation. */
export interface SourcedRule {
  id: string;
  concern: Concern;
  file: string;
  source: RuleSource;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** Every rule of a language, by walking its folder; the folder's name is the concern, the file's the rule. */
export async function rulesOf(code: LanguageCode): Promise<SourcedRule[]> {
  const folder = join(FOLDER, code, 'rules');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const [concern, name, ...deeper] = file.replace(/\.ts$/, '').split('/');
      if (!concern || !(concern in CONCERNS) || !name || deeper.length > 0) {
        throw new Error(
          `${code}/rules/${file}: a rule’s place is rules/<concern>/<name>.ts with a concern of utils/checker/concerns.ts`,
        );
      }
      const module = (await import(pathToFileURL(join(folder, file)).href)) as { default?: RuleSource };
      if (!module.default) throw new Error(`${code}/rules/${file}: export the rule as default, made with defineRule`);
      return {
        id: `${code}/${concern}/${name}`,
        concern: concern as Concern,
        file: join(folder, file),
        source: module.default,
      };
    }),
  );
}

const listed = (patterns: string | readonly string[] | undefined): readonly string[] | undefined =>
  patterns === undefined || typeof patterns !== 'string' ? patterns : [patterns];

/** One language as the single artefact that extension, command line and tests run; examples are stripped. */
export async function compileLanguage(code: LanguageCode): Promise<LanguageArtefact> {
  const { default: source } = (await import(pathToFileURL(join(FOLDER, code, 'index.ts')).href)) as {
    default: LanguageSource;
  };
  const rules = (await rulesOf(code)).map(
    ({ id, concern, source: { examples: _, match, unless, ...rule } }): CompiledRule => ({
      id,
      concern,
      ...rule,
      ...(match === undefined ? {} : { match: listed(match) }),
      ...(unless === undefined ? {} : { unless: listed(unless) }),
    }),
  );
  const { inflect, lemmas, ...data } = source;
  const artefact = { format: 2 as const, ...data, rules };
  const wanted = new Set([...lemmas, ...lemmasIn(artefact)]);
  return { ...artefact, lexicon: packLexicon(new Map([...wanted].map((lemma) => [lemma, inflect(lemma)]))) };
}

/** Every lemma that a pattern names. */
function lemmasIn(artefact: Omit<LanguageArtefact, 'lexicon'>): Set<string> {
  const { customer } = artefact;
  const patterns = [
    ...Object.values(artefact.classes).flat(),
    ...Object.values(artefact.acts).flat(),
    ...artefact.rules.flatMap((rule) => [
      ...(rule.match ?? []),
      ...(rule.unless ?? []),
      ...Object.values(rule.groups ?? {}).flat(),
      ...(rule.when?.customerSaid ?? []),
    ]),
    ...Object.values(customer.emotions).flatMap((levels) => Object.values(levels).flat()),
    ...[customer.unlessEmotion, customer.urgent, customer.repeat, customer.demands, customer.tried].flat(),
    ...Object.values(customer.risk).flat(),
    ...Object.values(customer.facts).flat(),
  ];
  const split = (literal: string) => tokenise(literal, artefact.splitting).map((token) => token.form);
  const lemmas = new Set<string>();
  for (const pattern of patterns) {
    for (const node of walk(parsePattern(pattern, split)))
      if (node.type === 'lemma') for (const lemma of node.lemmas) lemmas.add(lemma);
  }
  lemmas.delete('*');
  return lemmas;
}
