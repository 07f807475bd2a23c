import type { LanguageArtefact } from './artefact.ts';
import type { Lexicon } from './lexicon.ts';
import { type Node, parsePattern } from './pattern/parse.ts';
import type { Atoms } from './pattern/program.ts';
import type { Readable } from './pattern/run.ts';
import { fold, type Token, tokenise } from './text/tokens.ts';

/** A token as patterns read it. */
export interface LayeredToken extends Token, Readable {}

/** Classes every language has, by how a token is written. */
const WRITTEN_CLASSES = ['number', 'upper', 'title', 'symbol', 'lower'] as const;

/** The class of how a token is written: a word by its capitals ("!@lower le" is "Le"), the rest by its kind. */
function writtenAs(token: Token): (typeof WRITTEN_CLASSES)[number] | undefined {
  if (token.kind === 'number' || token.kind === 'symbol') return token.kind;
  return token.kind === 'word' ? token.caps : undefined;
}

/** Numbers the atoms of a language's patterns and finds those of a token. */
export class AtomTable implements Atoms {
  readonly #artefact: LanguageArtefact;
  readonly #lexicon: Lexicon;
  readonly #stopWords: ReadonlySet<string>;
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
    this.#stopWords = new Set(artefact.stopWords);
    this.#accentMatters = accentMatters;
    for (const name of WRITTEN_CLASSES) this.#classes.set(name, { atom: this.#number(1), phrases: [] });
  }

  parse(pattern: string): Node {
    const { splitting } = this.#artefact;
    // Most literals are plain words, and thousands of them are read when a language opens.
    const isPlain = (literal: string) => /^[a-z]+$/.test(literal) && !Object.hasOwn(splitting.spellings, literal);
    return parsePattern(pattern, (literal) =>
      isPlain(literal) ? [literal] : tokenise(literal, splitting).map((token) => token.form),
    );
  }

  rarity(atom: number): number {
    return this.#rarity[atom] ?? 0;
  }

  form(form: string): number {
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    // Longer words are rarer: a fair guess that needs no counts.
    const atom = this.#number(this.#stopWords.has(form) ? 1 : 2 + Math.min(form.length, 12));
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
