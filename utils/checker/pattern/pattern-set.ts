import type { Program } from './program.ts';
import { type Match, type Readable, run } from './run.ts';

/** A compiled pattern and whose it is. */
export interface Entry<Owner> {
  program: Program;
  owner: Owner;
}

export interface Hit<Owner> extends Match {
  owner: Owner;
}

/**
 * All patterns of a language at once. Each is filed under its rarest necessary words, so a sentence wakes only the
 * patterns all of whose necessary words it holds: the cost doesn't grow with the number of rules that have nothing to do with it.
 */
export class PatternSet<Owner> {
  readonly #entries: readonly Entry<Owner>[];
  readonly #byAnchor = new Map<number, number[]>();
  readonly #always: number[] = [];
  readonly #awake: Uint32Array;
  /** The round in which a sentence last held the atom. */
  readonly #held: Uint32Array;
  #round = 0;

  /** `atoms`: how many atoms the language has. */
  constructor(entries: readonly Entry<Owner>[], atoms: number) {
    this.#entries = entries;
    this.#awake = new Uint32Array(entries.length);
    this.#held = new Uint32Array(atoms);
    entries.forEach(({ program }, index) => {
      const [anchors] = program.needs;
      if (!anchors) this.#always.push(index);
      for (const anchor of anchors ?? []) {
        const filed = this.#byAnchor.get(anchor);
        if (filed) filed.push(index);
        else this.#byAnchor.set(anchor, [index]);
      }
    });
  }

  /** Every match in a sentence, in the order of the patterns. */
  match(tokens: readonly Readable[]): Hit<Owner>[] {
    const round = ++this.#round;
    for (const token of tokens) for (const atom of token.atoms) this.#held[atom] = round;
    const awake: number[] = [...this.#always];
    for (const token of tokens) {
      for (const atom of token.atoms) {
        for (const index of this.#byAnchor.get(atom) ?? []) {
          if (this.#awake[index] === round) continue;
          this.#awake[index] = round;
          if (this.#entries[index]?.program.needs.every((part) => part.some((one) => this.#held[one] === round)))
            awake.push(index);
        }
      }
    }
    awake.sort((a, b) => a - b);
    const hits: Hit<Owner>[] = [];
    for (const index of awake) {
      const { program, owner } = this.#entries[index] as Entry<Owner>;
      for (const match of run(program, tokens)) hits.push({ ...match, owner });
    }
    return hits;
  }
}
