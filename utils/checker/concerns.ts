import type { Dimension } from './types.ts';

/**
 * The closed list of concerns. `hurt` orders cards: how much the concern tends to hurt the customer, 1 to 10
 * (our judgement: what insults or ignores comes before what only reads badly). `whole`: it is about the reply as a whole
 * and is judged only once the draft is finished.
 */
export const CONCERNS = {
  insult: { dimension: 'tone', hurt: 10 },
  blame: { dimension: 'tone', hurt: 9 },
  dismissive: { dimension: 'tone', hurt: 9 },
  'wrong-name': { dimension: 'empathy', hurt: 9 },
  'placeholder-left': { dimension: 'clarity', hurt: 9 },
  'language-mismatch': { dimension: 'listening', hurt: 9, whole: true },
  'sensitive-data': { dimension: 'tone', hurt: 9 },
  'feeling-ignored': { dimension: 'empathy', hurt: 8, whole: true },
  defensive: { dimension: 'tone', hurt: 8 },
  'passive-aggressive': { dimension: 'tone', hurt: 8 },
  'repeat-contact-ignored': { dimension: 'empathy', hurt: 8, whole: true },
  'question-unanswered': { dimension: 'listening', hurt: 8, whole: true },
  'asks-known-fact': { dimension: 'listening', hurt: 7 },
  command: { dimension: 'tone', hurt: 7 },
  'tone-deaf': { dimension: 'tone', hurt: 7 },
  'too-casual': { dimension: 'tone', hurt: 7 },
  'policy-shield': { dimension: 'tone', hurt: 7 },
  'refusal-without-alternative': { dimension: 'solution', hurt: 7 },
  'burden-shift': { dimension: 'solution', hurt: 7 },
  'no-ownership': { dimension: 'empathy', hurt: 7 },
  shouting: { dimension: 'tone', hurt: 6 },
  'hollow-apology': { dimension: 'empathy', hurt: 6 },
  'hollow-empathy': { dimension: 'empathy', hurt: 6 },
  'negative-framing': { dimension: 'tone', hurt: 6 },
  'no-next-step': { dimension: 'solution', hurt: 6, whole: true },
  'vague-timing': { dimension: 'solution', hurt: 6 },
  'attachment-missing': { dimension: 'solution', hurt: 6 },
  overpromise: { dimension: 'solution', hurt: 5 },
  'address-mix': { dimension: 'tone', hurt: 5 },
  'address-shift': { dimension: 'tone', hurt: 5 },
  endearment: { dimension: 'tone', hurt: 5 },
  canned: { dimension: 'empathy', hurt: 5 },
  'name-missing': { dimension: 'empathy', hurt: 4, whole: true },
  'apology-stacking': { dimension: 'empathy', hurt: 4 },
  'over-emotion': { dimension: 'empathy', hurt: 4 },
  bureaucratic: { dimension: 'tone', hurt: 4 },
  jargon: { dimension: 'clarity', hurt: 4 },
  hedging: { dimension: 'clarity', hurt: 4 },
  'greeting-missing': { dimension: 'greeting', hurt: 4, whole: true },
  'closing-missing': { dimension: 'closing', hurt: 3, whole: true },
  'long-sentence': { dimension: 'clarity', hurt: 3 },
  'wall-of-text': { dimension: 'clarity', hurt: 3, whole: true },
} as const satisfies Record<string, { dimension: Dimension; hurt: number; whole?: boolean }>;

export type Concern = keyof typeof CONCERNS;

/** True when the concern is about the reply as a whole, not about words of it. */
export const isWhole = (concern: Concern): boolean => 'whole' in CONCERNS[concern];
