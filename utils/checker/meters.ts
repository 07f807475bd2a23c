import { CONCERNS } from './concerns.ts';
import { type ReplyDocument, upset } from './document.ts';
import type { Dimension, Finding, MeterName, Meters, Strength, StrengthKind } from './types.ts';

/** Which meter a dimension moves. */
const METER: Record<Dimension, MeterName> = {
  greeting: 'empathy',
  empathy: 'empathy',
  tone: 'tone',
  listening: 'empathy',
  clarity: 'clarity',
  solution: 'clarity',
  closing: 'empathy',
};

const PRAISE: Partial<Record<StrengthKind, [MeterName, number]>> = {
  'uses-name': ['empathy', 6],
  'names-the-feeling': ['empathy', 20],
  'owns-the-fault': ['empathy', 12],
  'recognises-earlier-contact': ['empathy', 10],
  'answers-questions': ['clarity', 6],
  'says-next-step': ['clarity', 6],
  'concrete-time': ['clarity', 6],
  'plain-language': ['clarity', 4],
  'offers-help': ['tone', 4],
};

/**
 * Tone, empathy and clarity, 0 to 100. Each starts where an ordinary reply stands (empathy lower when the customer is
 * upset: more is asked of it), falls by what would hurt and rises by what is done well. A fix takes its finding away, so
 * it never lowers its meter.
 */
export function metersOf(
  document: ReplyDocument,
  findings: readonly Finding[],
  strengths: readonly Strength[],
): Meters {
  const meters: Meters = { tone: 88, empathy: upset(document, 2) ? 46 : 80, clarity: 80 };
  for (const { concern, dimension } of findings) meters[METER[dimension]] -= 4 * CONCERNS[concern].hurt;
  for (const { kind } of strengths) {
    const praise = PRAISE[kind];
    if (praise) meters[praise[0]] += praise[1];
  }
  for (const name of Object.keys(meters) as MeterName[]) meters[name] = Math.max(0, Math.min(100, meters[name]));
  return meters;
}
