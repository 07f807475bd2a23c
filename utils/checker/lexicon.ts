import { fold } from './text/tokens.ts';

export interface Analysis {
  lemma: string;
  features: readonly string[];
}

/** Forms with their lemmas and features; found without accents too where a text leaves them out. */
export class Lexicon {
  readonly #byForm = new Map<string, Analysis[]>();
  readonly #byFolded = new Map<string, Analysis[]>();

  /**
   * `lines`: "form lemma:feature+feature lemma…" a line, or a whole paradigm a line, which packs far better:
   * "+lemma stem ending:feature+feature ending:…".
   */
  constructor(lines: string, accentMatters: ReadonlySet<string>) {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const [form = '', ...entries] = line.split(' ');
      if (!form.startsWith('+')) {
        for (const entry of entries) this.#file(form, entry);
        continue;
      }
      const lemma = form.slice(1);
      const [stem = '', ...endings] = entries;
      for (const ending of endings) {
        const cut = ending.indexOf(':');
        if (cut < 0) this.#file(stem + ending, lemma);
        else this.#file(stem + ending.slice(0, cut), lemma + ending.slice(cut));
      }
    }
    for (const [form, analyses] of this.#byForm) {
      const folded = fold(form);
      if (folded !== form && !accentMatters.has(form))
        this.#byFolded.set(folded, [...(this.#byFolded.get(folded) ?? []), ...analyses]);
    }
  }

  #file(form: string, entry: string): void {
    const [lemma = '', features = ''] = entry.split(':');
    const analysis: Analysis = { lemma, features: features === '' ? [] : features.split('+') };
    const filed = this.#byForm.get(form);
    if (filed) filed.push(analysis);
    else this.#byForm.set(form, [analysis]);
  }

  /** All readings of a form; a form without accents is also looked up as if they had been left out. */
  analyse(form: string): readonly Analysis[] {
    return this.#byForm.get(form) ?? this.#byFolded.get(form) ?? [];
  }
}
