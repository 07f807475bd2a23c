import type { Engine } from '../../utils/assistant/engine.ts';
import type { Report } from '../../utils/checker/types.ts';

/** Stands in until the engine is there. */
export function openEngine(): Engine {
  return {
    detect: () => undefined,
    checker: async () => ({
      check(draft): Report {
        const start = draft.text.search(/must/i);
        const finding = {
          id: 'x',
          rule: 'en/tone/command/must',
          concern: 'command' as const,
          dimension: 'tone' as const,
          start,
          end: start + 4,
          text: draft.text.slice(start, start + 4),
          message: 'Sounds like an order.',
          why: 'Because.',
          fixes: [{ start, end: start + 4, text: 'can' }],
          also: [],
          inserted: false,
        };
        return {
          language: 'en',
          finished: draft.finished ?? false,
          findings: start < 0 ? [] : [finding],
          strengths: [],
          meters: { tone: 50, empathy: 50, clarity: 50 },
          customer: {
            emotion: 'neutral',
            intensity: 0,
            evidence: [],
            urgent: false,
            repeatContact: false,
            risk: [],
            facts: [],
            questions: [],
          },
          checklist: [],
          merged: [] as never,
        };
      },
    }),
  };
}
