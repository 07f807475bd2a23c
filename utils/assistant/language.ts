import type { LanguageCode } from '../checker/types.ts';

/** Below this many characters a detector is wrong too often (tinyld: 82 % right at 15 characters, 93 % at 30). */
const SHORT = 40;
/** From here on a text without a known language is taken to be in another one. */
const LONG = 120;

interface Asked {
  /** The agent's own words. */
  draft: string;
  customer: string;
  /** The language of our own words, for a draft and a thread that tell nothing. */
  fallback: LanguageCode;
  detect: (text: string) => LanguageCode | undefined;
}

export interface Languages {
  /** Absent: the draft is in a language without rules. */
  draft?: LanguageCode;
  customer?: LanguageCode;
}

/** The language of a draft; a short draft is taken to be in the ticket's, which beats every detector. */
export function languagesOf({ draft, customer, fallback, detect }: Asked): Languages {
  const theirs = customer.trim() ? detect(customer) : undefined;
  const known = theirs && { customer: theirs };
  const words = draft.trim();
  if (words.length < SHORT) return { ...known, draft: theirs ?? fallback };
  const ours = detect(words) ?? (words.length < LONG ? (theirs ?? fallback) : undefined);
  return { ...known, ...(ours && { draft: ours }) };
}
