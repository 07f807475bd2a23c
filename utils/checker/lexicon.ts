import { fold } from './text/tokens.ts';

export interface Analysis {
  lemma: string;
  features: readonly string[];
}

/**
 * A lexicon packed by paradigm: words that inflect alike share one list of endings, so a verb with sixty forms takes one
 * short line. `~` stands for an empty part.
 */
export interface PackedLexicon {
  /** Each paradigm: "ending:feature+feature ending:…". */
  paradigms: readonly string[];
  /** A line a lemma: "stem rest paradigm", where stem + rest is the lemma. */
  lemmas: string;
}

interface Ending {
  ending: string;
  features: readonly string[];
}

interface Stem {
  stem: string;
  lemma: string;
  /** Endings by their folded writing. */
  endings: ReadonlyMap<string, readonly Ending[]>;
}

/** Forms remembered; hostile texts must not fill the memory. */
const MAX_KEPT = 20_000;

const EMPTY = '~';
const unpack = (part: string | undefined): string => (part === undefined || part === EMPTY ? '' : part);

/** Forms with their lemmas and features; found without accents too where a text leaves them out. */
export class Lexicon {
  readonly #stems = new Map<string, Stem[]>();
  readonly #accentMatters: ReadonlySet<string>;
  readonly #kept = new Map<string, readonly Analysis[]>();
  #longest = 0;

  constructor(packed: PackedLexicon, accentMatters: ReadonlySet<string>) {
    this.#accentMatters = accentMatters;
    const paradigms = packed.paradigms.map((paradigm) => this.#unpackParadigm(paradigm));
    for (const line of packed.lemmas.split('\n')) {
      if (line === '') continue;
      const [stem, rest, index] = line.split(' ');
      const endings = paradigms[Number(index)];
      if (!endings) throw new Error(`The lexicon names a paradigm that isn’t there: ${line}`);
      const entry = { stem: unpack(stem), lemma: unpack(stem) + unpack(rest), endings };
      const key = fold(entry.stem);
      const filed = this.#stems.get(key);
      if (filed) filed.push(entry);
      else this.#stems.set(key, [entry]);
    }
  }

  /** All readings of a form; a form without accents is also looked up as if they had been left out. */
  analyse(form: string): readonly Analysis[] {
    const known = this.#kept.get(form);
    if (known) return known;
    const found = this.#find(form);
    if (this.#kept.size > MAX_KEPT) this.#kept.clear();
    this.#kept.set(form, found);
    return found;
  }

  #find(form: string): readonly Analysis[] {
    const folded = fold(form);
    const exact: Analysis[] = [];
    const accentLeftOut: Analysis[] = [];
    for (let cut = folded.length; cut >= Math.max(0, folded.length - this.#longest); cut--) {
      const stems = this.#stems.get(folded.slice(0, cut));
      if (!stems) continue;
      for (const { stem, lemma, endings } of stems) {
        for (const { ending, features } of endings.get(folded.slice(cut)) ?? []) {
          const written = stem + ending;
          if (written === form) exact.push({ lemma, features });
          else if (form === folded && !this.#accentMatters.has(written)) accentLeftOut.push({ lemma, features });
        }
      }
    }
    return exact.length > 0 ? exact : accentLeftOut;
  }

  #unpackParadigm(paradigm: string): Map<string, Ending[]> {
    const endings = new Map<string, Ending[]>();
    for (const part of paradigm.split(' ')) {
      const [ending, features = ''] = part.split(':');
      const one = { ending: unpack(ending), features: features === '' ? [] : features.split('+') };
      const key = fold(one.ending);
      endings.set(key, [...(endings.get(key) ?? []), one]);
      this.#longest = Math.max(this.#longest, key.length);
    }
    return endings;
  }
}

/** A form of a lemma with its features. */
export type Inflected = readonly [form: string, features: readonly string[]];

/** Packs lemmas with their forms; what `Lexicon` reads. The order of lemmas and forms doesn't change the outcome. */
export function packLexicon(forms: ReadonlyMap<string, readonly Inflected[]>): PackedLexicon {
  const paradigms = new Map<string, number>();
  const lines: string[] = [];
  const pack = (part: string) => (part === '' ? EMPTY : part);
  for (const [lemma, inflected] of [...forms].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // Forms that share nothing with the lemma ("go", "went") are a word of their own with one ending.
    const near = inflected.filter(([form]) => sharedStart([lemma, form]).length > 0);
    const far = inflected.filter(([form]) => sharedStart([lemma, form]).length === 0);
    for (const group of [near, ...far.map((one) => [one])]) {
      if (group.length === 0) continue;
      const stem = group === near ? sharedStart([lemma, ...near.map(([form]) => form)]) : '';
      const endings = group.map(
        ([form, features]) => `${pack(form.slice(stem.length))}${features.length > 0 ? `:${features.join('+')}` : ''}`,
      );
      const paradigm = [...new Set(endings)].sort().join(' ');
      const index = paradigms.get(paradigm) ?? paradigms.size;
      paradigms.set(paradigm, index);
      lines.push(`${pack(stem)} ${pack(lemma.slice(stem.length))} ${index}`);
    }
  }
  return { paradigms: [...paradigms.keys()], lemmas: lines.join('\n') };
}

function sharedStart(words: readonly string[]): string {
  const [first = ''] = words;
  let length = first.length;
  for (const word of words) while (!word.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
