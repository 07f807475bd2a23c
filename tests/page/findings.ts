import type { Finding, Report } from '../../utils/checker/types.ts';

/** A finding for tests. */
export const finding = (id: string, rule: string, over: Partial<Finding> = {}): Finding => ({
  id,
  rule,
  concern: 'command',
  dimension: 'tone',
  message: 'm',
  why: 'w',
  fixes: [],
  also: [],
  inserted: false,
  ...over,
});

export const report = (findings: Finding[], over: Partial<Report> = {}): Report => ({
  language: 'en',
  finished: false,
  findings,
  merged: [],
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
  ...over,
});
