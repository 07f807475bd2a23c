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

  /** Every match in a sentence, in the order of the patterns. Runs at every keystroke: plain loops, nothing allocated early. */
  match(tokens: readonly Readable[]): Hit<Owner>[] {
    const round = ++this.#round;
    const awake: number[] = [...this.#always];
    for (const { atoms } of tokens) for (const atom of atoms) this.#held[atom] = round;
    for (const { atoms } of tokens) {
      for (const atom of atoms) {
        const filed = this.#byAnchor.get(atom);
        if (!filed) continue;
        for (const index of filed) {
          if (this.#awake[index] === round) continue;
          this.#awake[index] = round;
          if (this.#hasAll((this.#entries[index] as Entry<Owner>).program.needs, round)) awake.push(index);
        }
      }
    }
    if (awake.length === 0) return [];
    awake.sort((a, b) => a - b);
    const hits: Hit<Owner>[] = [];
    for (const index of awake) {
      const { program, owner } = this.#entries[index] as Entry<Owner>;
      for (const match of run(program, tokens)) hits.push({ ...match, owner });
    }
    return hits;
  }

  /** Whether the sentence of this round holds something of every part. */
  #hasAll(needs: readonly (readonly number[])[], round: number): boolean {
    for (const part of needs) {
      let found = false;
      for (let i = 0; i < part.length && !found; i++) found = this.#held[part[i] as number] === round;
      if (!found) return false;
    }
    return true;
  }
}
