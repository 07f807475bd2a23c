import type { MeterName } from '../../utils/checker/types.ts';

/** The order the meters are shown in. */
export const METER_ORDER = ['tone', 'empathy', 'clarity'] as const satisfies readonly MeterName[];

/** Four words a meter: enough to see it move, too few to chase a point. Bounds are our judgement. */
export type MeterBand = 'low' | 'fair' | 'good' | 'high';

/** The band of a meter's value, 0 (hurts) to 100 (good). */
export function bandOf(value: number): MeterBand {
  if (value < 35) return 'low';
  if (value < 55) return 'fair';
  if (value < 80) return 'good';
  return 'high';
}
