import type { Act } from './acts.ts';
import type { CompiledRule, LanguageArtefact } from './artefact.ts';
import { AtomTable, type LayeredToken } from './atom-table.ts';
import { Lexicon } from './lexicon.ts';
import { PatternError } from './pattern/parse.ts';
import { type Entry, PatternSet } from './pattern/pattern-set.ts';
import { compile, variants } from './pattern/program.ts';
import { run } from './pattern/run.ts';
import { tokenise } from './text/tokens.ts';
import type { Emotion, Risk } from './types.ts';

/** Whose pattern it is, in a reply. */
export type ReplyOwner =
  | { kind: 'rule'; rule: CompiledRule; pattern: string; group?: string }
  | { kind: 'act'; act: Act };

/** The rule that the pattern keeps silent. */
export interface ExceptionOwner {
  rule: string;
  pattern: string;
}

/** Whose pattern it is, in a customer's message. */
export type CustomerOwner =
  | { kind: 'emotion'; emotion: Exclude<Emotion, 'neutral'>; intensity: 1 | 2 | 3 }
  | { kind: 'unless-emotion' | 'urgent' | 'repeat' | 'demand' }
  | { kind: 'risk'; risk: Risk }
  | { kind: 'fact'; fact: string }
  /** A rule that asks what the customer said. */
  | { kind: 'said'; rule: string };

/** A language ready to check with: patterns compiled, lexicon indexed. Made once, used for every keystroke. */
export interface Language {
  readonly artefact: LanguageArtefact;
  readonly lexicon: Lexicon;
  readonly abbreviations: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  readonly reply: PatternSet<ReplyOwner>;
  /** The patterns that keep rules silent; looked at only in sentences where a rule matched. */
  readonly exceptions: PatternSet<ExceptionOwner>;
  readonly customer: PatternSet<CustomerOwner>;
  /** Tokens of a sentence with their layers; offsets count from the sentence's start. */
  read(sentence: string): LayeredToken[];
  /** True when the token by itself belongs to the class. */
  isA(token: LayeredToken, className: string): boolean;
  /** True when somewhere in the tokens the class is found, by a word or by one of its phrases. */
  holds(tokens: readonly LayeredToken[], className: string): boolean;
}

/**
 * Turns a compiled language (the JSON that `compile-languages` writes) into one ready to check with.
 * Throws Error naming the language and rule when a pattern can't be read.
 */
export function openLanguage(artefact: LanguageArtefact): Language {
  if (artefact.format !== 2)
    throw new Error(`Language ${artefact.code}: format ${artefact.format} is unknown; build the languages again`);
  const accentMatters = new Set(artefact.accentMatters);
  const lexicon = new Lexicon(artefact.lexicon, accentMatters);
  const table = new AtomTable(artefact, lexicon, accentMatters);
  const entry = <Owner>(owner: Owner, pattern: string, where: string): Entry<Owner>[] => {
    try {
      return variants(table.parse(pattern)).map((node) => ({ owner, program: compile(node, table) }));
    } catch (error) {
      if (error instanceof PatternError || error instanceof RangeError) {
        throw new Error(`${artefact.code} ${where}: ${error.message}`, { cause: error });
      }
      throw error;
    }
  };
  const entries = <Owner>(owner: Owner, patterns: readonly string[], where: string): Entry<Owner>[] =>
    patterns.flatMap((pattern) => entry(owner, pattern, where));
  const { customer } = artefact;
  const reply: Entry<ReplyOwner>[] = [
    ...artefact.rules.flatMap((rule) => [
      ...(rule.match ?? []).flatMap((pattern) => entry<ReplyOwner>({ kind: 'rule', rule, pattern }, pattern, rule.id)),
      ...Object.entries(rule.groups ?? {}).flatMap(([group, patterns]) =>
        patterns.flatMap((pattern) => entry<ReplyOwner>({ kind: 'rule', rule, pattern, group }, pattern, rule.id)),
      ),
    ]),
    ...Object.entries(artefact.acts).flatMap(([act, patterns]) =>
      entries<ReplyOwner>({ kind: 'act', act: act as Act }, patterns, `act ${act}`),
    ),
  ];
  const exceptions = artefact.rules.flatMap((rule) =>
    (rule.unless ?? []).flatMap((pattern) => entry<ExceptionOwner>({ rule: rule.id, pattern }, pattern, rule.id)),
  );
  const facts = { ...customer.facts, tried: customer.tried };
  const fromCustomer: Entry<CustomerOwner>[] = [
    ...Object.entries(customer.emotions).flatMap(([emotion, levels]) =>
      (
        [
          ['grave', 3],
          ['clear', 2],
          ['mild', 1],
        ] as const
      ).flatMap(([level, intensity]) =>
        entries<CustomerOwner>(
          { kind: 'emotion', emotion: emotion as Exclude<Emotion, 'neutral'>, intensity },
          levels[level] ?? [],
          `emotion ${emotion}`,
        ),
      ),
    ),
    ...entries<CustomerOwner>({ kind: 'unless-emotion' }, customer.unlessEmotion, 'unlessEmotion'),
    ...entries<CustomerOwner>({ kind: 'urgent' }, customer.urgent, 'urgent'),
    ...entries<CustomerOwner>({ kind: 'repeat' }, customer.repeat, 'repeat'),
    ...entries<CustomerOwner>({ kind: 'demand' }, customer.demands, 'demands'),
    ...Object.entries(customer.risk).flatMap(([risk, patterns]) =>
      entries<CustomerOwner>({ kind: 'risk', risk: risk as Risk }, patterns, `risk ${risk}`),
    ),
    ...Object.entries(facts).flatMap(([fact, patterns]) =>
      entries<CustomerOwner>({ kind: 'fact', fact }, patterns, `fact ${fact}`),
    ),
    ...artefact.rules.flatMap((rule) =>
      entries<CustomerOwner>({ kind: 'said', rule: rule.id }, rule.when?.customerSaid ?? [], rule.id),
    ),
  ];
  const classes = new Map(
    Object.keys(artefact.classes).map((name) => [
      name,
      entry({}, `@${name}`, `class ${name}`).map(({ program }) => program),
    ]),
  );
  table.freeze();
  return {
    artefact,
    lexicon,
    abbreviations: new Set(artefact.abbreviations),
    stopWords: new Set(artefact.stopWords),
    reply: new PatternSet(reply, table.size),
    exceptions: new PatternSet(exceptions, table.size),
    customer: new PatternSet(fromCustomer, table.size),
    read: (sentence) => table.layer(tokenise(sentence, artefact.splitting)),
    isA: (token, name) => token.atoms.includes(table.class(name).atom),
    holds(tokens, name) {
      const programs = classes.get(name);
      if (!programs) throw new RangeError(`${artefact.code} has no class @${name}`);
      return programs.some((program) => run(program, tokens).length > 0);
    },
  };
}
