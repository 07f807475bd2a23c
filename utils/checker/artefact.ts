import type { Act } from './acts.ts';
import type { CheckName } from './checks/index.ts';
import type { Concern } from './concerns.ts';
import type { PackedLexicon } from './lexicon.ts';
import type { WordSplitting } from './text/tokens.ts';
import type { Channel, Emotion, LanguageCode, Risk } from './types.ts';

/** When a rule speaks. An unknown field of the ticket keeps a rule that needs it silent. */
export interface When {
  channel?: Exclude<Channel, 'unknown'>;
  /** The customer is upset (anger, frustration, worry, sadness) at least so much. */
  upset?: 1 | 2 | 3;
  /** The customer is not upset more than this. */
  calm?: 0 | 1 | 2;
  /** Silent where the reply anywhere does one of these. */
  unlessActs?: readonly Act[];
  /** Only where the reply anywhere does one of these. */
  acts?: readonly Act[];
  /** Only where the reply is known to carry a file (true) or none (false). */
  attachment?: boolean;
  /** Silent where the customer used the marked words too. */
  unlessCustomerSaid?: boolean;
  /** Only where the customer gave a fact of one of these kinds. */
  customerGave?: readonly string[];
  /** Only where the customer's words match one of these patterns (in the same language). */
  customerSaid?: readonly string[];
}

/** What a clause must be for a match in it to count; a field left out doesn't matter. */
export interface Where {
  conditional?: boolean;
  question?: boolean;
  negated?: boolean;
  subject?: 'customer' | 'company' | 'other';
}

/** A rule as the engine runs it: patterns or the name of a structural check, and what to say. */
export interface CompiledRule {
  id: string;
  concern: Concern;
  message: string;
  why: string;
  match?: readonly string[];
  /** Patterns of a check that weighs groups against each other (forms of address), by group. */
  groups?: Readonly<Record<string, readonly string[]>>;
  /** Patterns that keep the rule silent when they are anywhere in the same sentence. */
  unless?: readonly string[];
  where?: Where;
  when?: When;
  check?: CheckName;
  /** Templates: `{object}` a capture, `{name}` the requester's first name, `▢` a blank for the agent. */
  fixes?: readonly string[];
}

/** How a language shows what a customer feels and wants. Patterns. */
export interface CustomerPatterns {
  /** `grave` is intensity 3, `clear` 2, `mild` 1. */
  emotions: Readonly<
    Record<
      Exclude<Emotion, 'neutral'>,
      { grave?: readonly string[]; clear?: readonly string[]; mild?: readonly string[] }
    >
  >;
  /** Keep an emotion's match silent in the same sentence ("not angry", thanks). */
  unlessEmotion: readonly string[];
  urgent: readonly string[];
  repeat: readonly string[];
  risk: Readonly<Record<Risk, readonly string[]>>;
  /** Demands that want an answer and bear no question mark. */
  demands: readonly string[];
  /** What was tried already; the marked part is the fact. */
  tried: readonly string[];
  /** Facts told by their words (product, error, attachment): kind -> patterns, the marked part is the fact. */
  facts: Readonly<Record<string, readonly string[]>>;
}

/** Words for facts that stand beside their number: kind -> words before it. */
export interface FactWords {
  months: readonly string[];
  /** Words before a number or code -> kind: "order" -> order_number. Folded, longest match first. */
  before: Readonly<Record<string, readonly string[]>>;
  /** Currency words and signs. */
  currency: readonly string[];
  /** Words that may stand before a date and belong to it ("the 9th"). */
  dayPrefix: readonly string[];
}

/** Everything the engine needs of one language; data only, one JSON file a language. */
export interface LanguageArtefact {
  format: 2;
  code: LanguageCode;
  splitting: WordSplitting;
  /** Abbreviations that don't end a sentence, folded, without the dot. */
  abbreviations: readonly string[];
  /** Forms whose accent makes another word: written without it they don't match. */
  accentMatters: readonly string[];
  /** Every form of every lemma that a pattern or the language names. */
  lexicon: PackedLexicon;
  classes: Readonly<Record<string, readonly string[]>>;
  acts: Readonly<Record<Act, readonly string[]>>;
  rules: readonly CompiledRule[];
  customer: CustomerPatterns;
  facts: FactWords;
  /** Words that carry no content of a question (folded): articles, pronouns, auxiliaries. */
  stopWords: readonly string[];
  /** Titles before a name, folded ("mr", "gentile" is not one). */
  titles: readonly string[];
  /** Salutations before a name, folded, longest first ("dear", "good morning"). */
  salutations: readonly string[];
  /** Names that are one name: nickname -> given names, folded. */
  nicknames: Readonly<Record<string, readonly string[]>>;
}
