import type { Act } from './acts.ts';
import type { CompiledRule, LanguageArtefact } from './artefact.ts';
import { Lexicon } from './lexicon.ts';
import { type Node, PatternError, parsePattern } from './pattern/parse.ts';
import { type Entry, PatternSet } from './pattern/pattern-set.ts';
import { type Atoms, compile, variants } from './pattern/program.ts';
import { type Readable, run } from './pattern/run.ts';
import { fold, type Token, tokenise } from './text/tokens.ts';
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

/** A token as patterns read it. */
export interface LayeredToken extends Token, Readable {}

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

/** Classes every language has, by how a token is written. */
const WRITTEN_CLASSES = ['number', 'upper', 'title', 'symbol', 'lower'] as const;

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

/** The class of how a token is written: a word by its capitals ("!@lower le" is "Le"), the rest by its kind. */
function writtenAs(token: Token): (typeof WRITTEN_CLASSES)[number] | undefined {
  if (token.kind === 'number' || token.kind === 'symbol') return token.kind;
  return token.kind === 'word' ? token.caps : undefined;
}

/** Numbers the atoms of a language's patterns and finds those of a token. */
class AtomTable implements Atoms {
  readonly #artefact: LanguageArtefact;
  readonly #lexicon: Lexicon;
  readonly #accentMatters: ReadonlySet<string>;
  readonly #rarity: number[] = [];
  readonly #forms = new Map<string, number>();
  /** Forms whose accents a text may leave out, by the folded form. */
  readonly #folded = new Map<string, number[]>();
  readonly #lemmas = new Map<string, { atom: number; features: readonly string[] }[]>();
  readonly #classes = new Map<string, { atom: number; phrases: Node[] }>();
  /** Class atoms that a form or lemma atom brings with it. */
  readonly #brings = new Map<number, Set<number>>();
  /** Atoms of the forms met, by how they were written. */
  readonly #memo = {
    number: new Map(),
    upper: new Map(),
    title: new Map(),
    symbol: new Map(),
    lower: new Map(),
    sign: new Map(),
  } as Record<(typeof WRITTEN_CLASSES)[number] | 'sign', Map<string, readonly number[]>>;
  #frozen = false;

  constructor(artefact: LanguageArtefact, lexicon: Lexicon, accentMatters: ReadonlySet<string>) {
    this.#artefact = artefact;
    this.#lexicon = lexicon;
    this.#accentMatters = accentMatters;
    for (const name of WRITTEN_CLASSES) this.#classes.set(name, { atom: this.#number(1), phrases: [] });
  }

  parse(pattern: string): Node {
    return parsePattern(pattern, (literal) => tokenise(literal, this.#artefact.splitting).map((token) => token.form));
  }

  rarity(atom: number): number {
    return this.#rarity[atom] ?? 0;
  }

  form(form: string): number {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    // Longer words are rarer: a fair guess that needs no counts.
    const atom = this.#number(this.#artefact.stopWords.includes(form) ? 1 : 2 + Math.min(form.length, 12));
    this.#forms.set(form, atom);
    const folded = fold(form);
    if (folded !== form && !this.#accentMatters.has(form))
      this.#folded.set(folded, [...(this.#folded.get(folded) ?? []), atom]);
    return atom;
  }

  lemma(lemma: string, features: readonly string[]): number {
    const filed = this.#lemmas.get(lemma) ?? [];
    this.#lemmas.set(lemma, filed);
    const known = filed.find((one) => one.features.join() === features.join());
    if (known) return known.atom;
    const atom = this.#number(lemma === '*' ? 0 : 2 + Math.min(lemma.length, 10));
    filed.push({ atom, features });
    return atom;
  }

  class(name: string): { atom: number; phrases: readonly Node[] } {
    const known = this.#classes.get(name);
    if (known) return known;
    const patterns = this.#artefact.classes[name];
    if (!patterns || this.#frozen)
      throw new RangeError(
        `The class @${name} isn’t there; classes: ${Object.keys(this.#artefact.classes).join(', ')}`,
      );
    const made = { atom: this.#number(2), phrases: [] as Node[] };
    this.#classes.set(name, made);
    const bring = (atom: number) => this.#brings.set(atom, new Set([...(this.#brings.get(atom) ?? []), made.atom]));
    const file = (node: Node): void => {
      if (node.type === 'form') bring(this.form(node.form));
      else if (node.type === 'lemma') for (const lemma of node.lemmas) bring(this.lemma(lemma, node.features));
      else if (node.type === 'either') node.options.forEach(file);
      else if (node.type === 'class') {
        const inner = this.class(node.name);
        bring(inner.atom);
        made.phrases.push(...inner.phrases);
      } else made.phrases.push(node);
    };
    for (const pattern of patterns) file(this.parse(pattern));
    return made;
  }

  /** From here on no atom is added, so what was found for a form stays true. */
  freeze(): void {
    this.#frozen = true;
  }

  get size(): number {
    return this.#rarity.length;
  }

  layer(tokens: readonly Token[]): LayeredToken[] {
    return tokens.map(({ start, end, form, folded, kind, caps, quoted }, i) => {
      const word = kind === 'word' || kind === 'number';
      return {
        start,
        end,
        form,
        folded,
        kind,
        caps,
        quoted,
        word,
        atoms: this.#atomsOf(form, writtenAs(tokens[i] as Token)),
      };
    });
  }

  #atomsOf(form: string, written: (typeof WRITTEN_CLASSES)[number] | undefined): readonly number[] {
    const memo = this.#memo[written ?? 'sign'];
    const known = memo.get(form);
    if (known) return known;
    const atoms = new Set<number>(this.#folded.get(form));
    const own = this.#forms.get(form);
    if (own !== undefined) atoms.add(own);
    for (const { lemma, features } of this.#lexicon.analyse(form)) {
      for (const wanted of [...(this.#lemmas.get(lemma) ?? []), ...(this.#lemmas.get('*') ?? [])]) {
        if (wanted.features.every((feature) => features.includes(feature))) atoms.add(wanted.atom);
      }
    }
    if (written) atoms.add((this.#classes.get(written) as { atom: number }).atom);
    const queue = [...atoms];
    for (let atom = queue.pop(); atom !== undefined; atom = queue.pop()) {
      for (const brought of this.#brings.get(atom) ?? []) {
        if (!atoms.has(brought)) queue.push(brought);
        atoms.add(brought);
      }
    }
    if (memo.size > 20_000) memo.clear(); // Hostile texts must not fill the memory.
    const found = [...atoms];
    memo.set(form, found);
    return found;
  }

  #number(rarity: number): number {
    return this.#rarity.push(rarity) - 1;
  }
}
