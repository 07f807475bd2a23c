import type { Concern } from '../../../utils/checker/concerns.ts';
import type { Dimension, Finding, Report } from '../../../utils/checker/types.ts';

/** One ticket and a draft for it. */
export interface Sample {
  text: string;
  requester: string;
  customer: Report['customer'];
  findings: Finding[];
}

export interface Wording {
  rule: string;
  concern: Concern;
  dimension: Dimension;
  message: string;
  why: string;
  /** The words it is about; absent for the whole reply, where the fix is added at `at`. */
  words?: string;
  at?: number;
  fixes: string[];
  also?: Concern[];
  inserted?: boolean;
}

/** A finding on words that stand in the sample, so that its span is always right. */
export function finding(text: string, wording: Wording): Finding {
  const { rule, concern, dimension, message, why, words, fixes, also = [], inserted = false, at = 0 } = wording;
  const start = words === undefined ? at : text.indexOf(words);
  if (start < 0) throw new Error(`The sample doesn't hold “${words}”`);
  const end = start + (words?.length ?? 0);
  return {
    id: `${rule}#${words ?? ''}`,
    rule,
    concern,
    dimension,
    ...(words === undefined ? {} : { start, end, text: words }),
    message,
    why,
    fixes: fixes.map((fix) => ({ start, end, text: fix })),
    also,
    inserted,
  };
}
