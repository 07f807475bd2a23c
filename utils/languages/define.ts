import type { CompiledRule, LanguageArtefact } from '../checker/artefact.ts';
import type { Inflected } from '../checker/lexicon.ts';
import type { Channel, Message } from '../checker/types.ts';

/**
 * A sentence or a whole reply that shows what a rule does. `[[` and `]]` mark the words it must flag, nothing else.
 * The context fields default to: e-mail, a finished draft, no requester, no customer's message.
 */
export interface Example {
  reply: string;
  /** The reply as the first fix leaves it (▢ for a blank). Left out when the rule only advises. */
  fixed?: string;
  customer?: string;
  /** Instead of `customer`, a whole thread. */
  messages?: readonly Message[];
  requester?: string;
  agent?: string;
  channel?: Channel;
  firstReply?: boolean;
  hasAttachment?: boolean;
}

/** A flagging example in short: the marked sentence and the sentence that the fix leaves. */
export type Flag = readonly [marked: string, fixed?: string] | Example;

/** A rule as its author writes it. Its id and concern are its place: `<code>/<concern>/<file>`. */
export interface RuleSource extends Omit<CompiledRule, 'id' | 'concern' | 'match' | 'unless'> {
  match?: string | readonly string[];
  unless?: string | readonly string[];
  examples: {
    /** At least two; every pattern of `match` is exercised by one. */
    flags: readonly Flag[];
    /** At least two that must stay silent; every `unless` is exercised by one. */
    passes: readonly (string | Example)[];
  };
}

/** Declares a rule; only gives it its type. */
export const defineRule = (rule: RuleSource): RuleSource => rule;

/** A form of a lemma with its features: ["failed", ["past", "part"]]. */
export type { Inflected } from '../checker/lexicon.ts';

/** A language as its authors write it; rules are found by their folder. */
export interface LanguageSource extends Omit<LanguageArtefact, 'format' | 'lexicon' | 'rules'> {
  /** All forms of a lemma. Called for the lemmas below and for every lemma that a pattern names. */
  inflect(lemma: string): readonly Inflected[];
  /** Lemmas that are known even where no pattern names them. */
  lemmas: readonly string[];
}

/** Declares a language; only gives it its type. */
export const defineLanguage = (language: LanguageSource): LanguageSource => language;
