/**
 * The shapes the engine speaks in. Everything else in the project (panel, page, command line, packs) depends on these
 * and the engine depends on nothing outside its folder.
 */

/** Languages with rules of their own. `pt` is Brazilian Portuguese. */
export const LANGUAGE_CODES = ['en', 'it', 'pt'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** A half-open range of UTF-16 offsets into the draft. */
export interface Span {
  start: number;
  end: number;
}

export type Channel = 'email' | 'chat' | 'unknown';

/** One message of the thread. `unknown` is a value: rules that need the role stay silent. */
export interface Message {
  role: 'customer' | 'agent' | 'note' | 'unknown';
  text: string;
  author?: string;
  /** ISO 8601. */
  at?: string;
}

/** What is known of the ticket. A field that is absent is unknown and the rules that need it are silent. */
export interface Ticket {
  channel: Channel;
  /** Oldest first. */
  messages: readonly Message[];
  /** The person the reply goes to: whoever wrote last, not whoever opened the ticket. */
  requester?: string;
  /** The name the reply is signed with. */
  agent?: string;
  /** True when no agent has answered in this ticket yet. */
  firstReply?: boolean;
  /** True when the reply carries a file. */
  hasAttachment?: boolean;
}

export interface Draft {
  /** The draft as plain text; paragraphs are separated by a blank line. */
  text: string;
  /** Ranges of `text` that are not the draft's own: quoted history, a signature. Nothing is found inside. */
  ignored?: readonly Span[];
  /** Ranges that arrived in one insertion (macro, paste, another assistant). */
  inserted?: readonly Span[];
  /** Caret offset while the agent types; absent when nobody is typing. */
  caret?: number;
  /**
   * True when the agent has come to an end (typing rests after a close, send is near, or the text is a sent reply).
   * Absent: the engine decides by the draft itself (a close was typed).
   */
  finished?: boolean;
}

export const DIMENSIONS = ['greeting', 'empathy', 'tone', 'listening', 'clarity', 'solution', 'closing'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type { Concern } from './concerns.ts';

import type { Concern } from './concerns.ts';

/** One edit that one click applies: `text` replaces the draft's [start, end). `▢` in `text` is a blank for the agent to fill. */
export interface Fix extends Span {
  text: string;
}

/** One thing worth changing. `start` and `end` are absent when it is about the whole reply. */
export interface Finding {
  /** Stable while the words it is about stay (a hash of rule, words and occurrence). What is dismissed is remembered by it. */
  id: string;
  rule: string;
  concern: Concern;
  dimension: Dimension;
  start?: number;
  end?: number;
  /** The draft's words in [start, end). */
  text?: string;
  /** One short sentence: what this is. */
  message: string;
  /** One short sentence: why it matters to the customer. */
  why: string;
  fixes: Fix[];
  /** Further concerns on the same words, shown on the same card. */
  also: Concern[];
  /** True when the words arrived in one insertion: for the macro's owner, not the agent. */
  inserted: boolean;
}

export const STRENGTHS = [
  'uses-name',
  'names-the-feeling',
  'owns-the-fault',
  'concrete-time',
  'answers-questions',
  'says-next-step',
  'offers-help',
  'recognises-earlier-contact',
  'plain-language',
] as const;
/** What a draft does well. */
export type StrengthKind = (typeof STRENGTHS)[number];
export interface Strength {
  kind: StrengthKind;
  start?: number;
  end?: number;
}

export const METERS = ['tone', 'empathy', 'clarity'] as const;
export type MeterName = (typeof METERS)[number];
/** 0 (hurts) to 100 (good). */
export type Meters = Record<MeterName, number>;

export const EMOTIONS = ['anger', 'frustration', 'worry', 'sadness', 'confusion', 'gratitude', 'neutral'] as const;
export type Emotion = (typeof EMOTIONS)[number];
export type Risk = 'churn' | 'legal' | 'vulnerable' | 'abuse';

/** An identifying fact with its exact text in the message. */
export interface Fact {
  kind: string;
  text: string;
}

export interface Question {
  /** The sentence that asks, exactly as written. */
  text: string;
  /** Absent while unknown. */
  answered?: boolean;
}

/** What the customer's last messages (all since the last agent's reply) carry. */
export interface CustomerState {
  emotion: Emotion;
  /** 0 none, 1 mild, 2 clear, 3 strong. */
  intensity: 0 | 1 | 2 | 3;
  /** The exact words that show the emotion, the urgency or the repeated contact. */
  evidence: { kind: 'emotion' | 'urgent' | 'repeat' | 'risk'; text: string }[];
  urgent: boolean;
  repeatContact: boolean;
  risk: Risk[];
  facts: Fact[];
  questions: Question[];
}

/** What is not there yet, shown as a quiet list while the draft is unfinished. */
export interface ChecklistItem {
  concern: Concern;
  done: boolean;
}

export interface Report {
  language: LanguageCode;
  /** Whether the draft was judged as finished. */
  finished: boolean;
  /** What would hurt the customer most comes first. */
  findings: Finding[];
  /** Findings that lie on another's words and stand on its card as `also`. */
  merged: Finding[];
  strengths: Strength[];
  meters: Meters;
  customer: CustomerState;
  checklist: ChecklistItem[];
}
