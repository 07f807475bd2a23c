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
 * patterns whose words it holds: the cost doesn't grow with the number of rules that have nothing to do with it.
 */
export class PatternSet<Owner> {
  readonly #entries: readonly Entry<Owner>[];
  readonly #byAnchor = new Map<number, number[]>();
  readonly #always: number[] = [];
  readonly #stamp: Uint32Array;
  #round = 0;

  constructor(entries: readonly Entry<Owner>[]) {
    this.#entries = entries;
    this.#stamp = new Uint32Array(entries.length);
    entries.forEach(({ program }, index) => {
      if (program.anchors.length === 0) this.#always.push(index);
      for (const anchor of program.anchors) {
        const filed = this.#byAnchor.get(anchor);
        if (filed) filed.push(index);
        else this.#byAnchor.set(anchor, [index]);
      }
    });
  }

  /** Every match in a sentence, in the order of the patterns. */
  match(tokens: readonly Readable[]): Hit<Owner>[] {
    this.#round++;
    const awake: number[] = [];
    const wake = (index: number) => {
      if (this.#stamp[index] === this.#round) return;
      this.#stamp[index] = this.#round;
      awake.push(index);
    };
    this.#always.forEach(wake);
    for (const token of tokens) for (const atom of token.atoms) this.#byAnchor.get(atom)?.forEach(wake);
    awake.sort((a, b) => a - b);
    return awake.flatMap((index) => {
      const { program, owner } = this.#entries[index] as Entry<Owner>;
      return run(program, tokens).map((match) => ({ ...match, owner }));
    });
  }
}
