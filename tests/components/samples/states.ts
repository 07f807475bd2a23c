import type { LanguageCode, Report } from '../../../utils/checker/types.ts';
import type { DraftState, SentReply } from '../../../utils/messaging/protocol.ts';
import { ENGLISH } from './english.ts';
import type { Sample } from './finding.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';

/** Sample drafts as the page would report them: hand-made, so that panel tests don't depend on what the engine finds. */
const SAMPLES: Record<LanguageCode, Sample> = { en: ENGLISH, it: ITALIAN, pt: PORTUGUESE };

/** A draft with findings, as the page reports it. */
export function draftState(language: LanguageCode = 'en', changes: Partial<Report> = {}): DraftState {
  const sample = SAMPLES[language];
  return {
    status: 'draft',
    helpdesk: 'zendesk',
    ticket: { id: '48213', requester: sample.requester, channel: 'email' },
    draftKey: 'zendesk:48213:reply',
    language,
    text: sample.text,
    putAside: [],
    private: false,
    unknown: [],
    report: {
      language,
      finished: true,
      findings: sample.findings,
      merged: [],
      strengths: [{ kind: 'uses-name' }, { kind: 'says-next-step' }],
      meters: { tone: 46, empathy: 31, clarity: 82 },
      customer: sample.customer,
      checklist: [],
      ...changes,
    },
  };
}

/** A good reply: nothing to change. */
export function goodState(language: LanguageCode = 'en'): DraftState {
  const { customer } = SAMPLES[language];
  return draftState(language, {
    findings: [],
    customer: { ...customer, questions: customer.questions.map((question) => ({ ...question, answered: true })) },
    meters: { tone: 88, empathy: 81, clarity: 92 },
    strengths: [
      { kind: 'uses-name' },
      { kind: 'names-the-feeling' },
      { kind: 'concrete-time' },
      { kind: 'answers-questions' },
    ],
  });
}

/** A draft that is still being written: no findings about the whole, a quiet checklist. */
export function unfinishedState(language: LanguageCode = 'en'): DraftState {
  return draftState(language, {
    finished: false,
    findings: SAMPLES[language].findings.filter(({ concern }) => concern === 'blame'),
    meters: { tone: 46, empathy: 60, clarity: 70 },
    strengths: [{ kind: 'uses-name' }],
    checklist: [
      { concern: 'greeting-missing', done: true },
      { concern: 'name-missing', done: true },
      { concern: 'repeat-contact-ignored', done: false },
      { concern: 'question-unanswered', done: false },
      { concern: 'closing-missing', done: false },
    ],
  });
}

/** Sent replies as the history holds them, newest first. */
export function sentReplies(language: LanguageCode = 'en'): SentReply[] {
  const { text, findings } = SAMPLES[language];
  const reply = (n: number, sentAt: string, kept: number): SentReply => ({
    id: `reply-${n}`,
    sentAt,
    helpdesk: 'zendesk',
    ticketId: String(48213 - n),
    language,
    text,
    findings: findings.slice(0, kept).map((found, i) => ({
      rule: found.rule,
      concern: found.concern,
      dimension: found.dimension,
      text: found.text,
      message: found.message,
      outcome: (['taken', 'left', 'dismissed'] as const)[i % 3] ?? 'left',
    })),
    strengths: ['uses-name', 'says-next-step'],
    meters: kept ? { tone: 46, empathy: 31, clarity: 82 } : { tone: 88, empathy: 81, clarity: 92 },
  });
  return [
    reply(1, '2026-11-20T10:42:00.000Z', 3),
    reply(2, '2026-11-20T09:05:00.000Z', 0),
    reply(3, '2026-11-18T11:30:00.000Z', 2),
  ];
}
