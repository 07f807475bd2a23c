import { fold } from './text/tokens.ts';

export interface Analysis {
  lemma: string;
  features: readonly string[];
}

/** Forms with their lemmas and features; found without accents too where a text leaves them out. */
export class Lexicon {
  readonly #byForm = new Map<string, Analysis[]>();
  readonly #byFolded = new Map<string, Analysis[]>();

  /** `lines`: "form lemma:feature+feature lemma…" a line. */
  constructor(lines: string, accentMatters: ReadonlySet<string>) {
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const [form = '', ...entries] = line.split(' ');
      const analyses = entries.map((entry): Analysis => {
        const [lemma = '', features = ''] = entry.split(':');
        return { lemma, features: features === '' ? [] : features.split('+') };
      });
      this.#byForm.set(form, analyses);
      const folded = fold(form);
      if (folded !== form && !accentMatters.has(form))
        this.#byFolded.set(folded, [...(this.#byFolded.get(folded) ?? []), ...analyses]);
    }
  }

  /** All readings of a form; a form without accents is also looked up as if they had been left out. */
  analyse(form: string): readonly Analysis[] {
    return this.#byForm.get(form) ?? this.#byFolded.get(form) ?? [];
  }
}
