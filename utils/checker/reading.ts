import type { Act } from './acts.ts';
import type { CompiledRule } from './artefact.ts';
import type { LayeredToken } from './atom-table.ts';
import { type Frame, framesOf } from './frames.ts';
import type { Language } from './language.ts';
import type { Hit } from './pattern/pattern-set.ts';
import { sentences as cut, type Sentence } from './text/sentences.ts';
import type { Span } from './types.ts';

/** A rule's pattern that matched in a sentence. */
export interface Evidence {
  rule: CompiledRule;
  hit: Hit<{ group?: string }>;
}

/** What the words of one sentence say, whatever stands around it. Kept between keystrokes by the sentence's text. */
export interface SentenceReading {
  text: string;
  /** Offsets count from the sentence's start. */
  tokens: readonly LayeredToken[];
  frames: readonly Frame[];
  evidence: readonly Evidence[];
  acts: ReadonlySet<Act>;
}

/** A sentence of the draft: its reading and its place. */
export interface PlacedSentence extends Sentence {
  reading: SentenceReading;
}

/** Longer runs without an end mark are cut here, so that no text can make one sentence costly. */
const MAX_SENTENCE = 1200;
const MAX_KEPT = 400;

/** Reads texts of one language and remembers the sentences it has read. */
export class Reader {
  readonly language: Language;
  readonly #kept = new Map<string, SentenceReading>();

  constructor(language: Language) {
    this.language = language;
  }

  /** The draft's sentences that are its own, in order. */
  read(text: string, ignored: readonly Span[] = []): PlacedSentence[] {
    return placedSentences(text, this.language, ignored).map((sentence) => ({
      ...sentence,
      reading: this.#sentence(text.slice(sentence.start, sentence.end)),
    }));
  }

  #sentence(text: string): SentenceReading {
    const known = this.#kept.get(text);
    if (known) return known;
    const { language } = this;
    const tokens = language.read(text);
    const frames = framesOf(tokens, language);
    const hits = language.reply.match(tokens);
    const evidence: Evidence[] = [];
    const acts = new Set<Act>();
    let silent: ReadonlySet<string> | undefined;
    const isSilenced = ({ id }: CompiledRule): boolean => {
      silent ??= new Set(language.exceptions.match(tokens).map(({ owner }) => owner.rule));
      return silent.has(id);
    };
    for (const hit of hits) {
      const { owner } = hit;
      if (owner.kind === 'act') acts.add(owner.act);
      else if (fits(owner.rule, hit, tokens, frames) && !isSilenced(owner.rule))
        evidence.push({ rule: owner.rule, hit: { ...hit, owner } });
    }
    const reading = { text, tokens, frames, evidence, acts };
    if (this.#kept.size >= MAX_KEPT) this.#kept.delete(this.#kept.keys().next().value as string);
    this.#kept.set(text, reading);
    return reading;
  }
}

/** The sentences of a text outside the ignored ranges, the overlong ones cut. */
export function placedSentences(text: string, language: Language, ignored: readonly Span[] = []): Sentence[] {
  return cut(text, language.abbreviations)
    .filter((sentence) => !ignored.some((span) => sentence.start < span.end && span.start < sentence.end))
    .flatMap((sentence) => {
      const pieces: Sentence[] = [];
      for (let start = sentence.start; start < sentence.end; start += MAX_SENTENCE) {
        pieces.push({ ...sentence, start, end: Math.min(start + MAX_SENTENCE, sentence.end) });
      }
      return pieces;
    });
}

/** Whether a match counts: not in quotation marks, and in a clause that is as the rule wants it. */
function fits(
  rule: CompiledRule,
  hit: Hit<unknown>,
  tokens: readonly LayeredToken[],
  frames: readonly Frame[],
): boolean {
  let quoted = true;
  for (let i = hit.markStart; i < hit.markEnd; i++) if (!tokens[i]?.quoted) quoted = false;
  if (quoted) return false;
  const { where } = rule;
  if (!where) return true;
  const frame = frames.find((one) => one.start <= hit.markStart && hit.markStart < one.end);
  if (!frame) return true;
  return (Object.keys(where) as (keyof typeof where)[]).every(
    (key) => where[key] === undefined || where[key] === frame[key],
  );
}
