import type { CustomerState, Finding, LanguageCode, Meters, Report, Strength } from '../checker/types.ts';

/** What the page shows the panel of the reply box that is in use there. */
export type PageState =
  | { status: 'no-helpdesk' }
  /** A ticket is open and the reply box isn't there (yet), or can't be seen. */
  | { status: 'no-reply-box'; helpdesk: string; ticket?: TicketSummary }
  | { status: 'note'; helpdesk: string; ticket: TicketSummary }
  /** The draft's language has no rules. */
  | { status: 'unknown-language'; helpdesk: string; ticket: TicketSummary }
  | DraftState
  /** The extension was updated or reloaded under the page. */
  | { status: 'reload-needed' };

export interface TicketSummary {
  id: string;
  requester?: string;
  channel: 'email' | 'chat' | 'unknown';
}

export interface DraftState {
  status: 'draft';
  helpdesk: string;
  ticket: TicketSummary;
  /** Changes when another ticket, another box or public/internal is chosen. */
  draftKey: string;
  language: LanguageCode;
  text: string;
  report: Report;
  /** Findings the agent put aside, newest first, each reversible. */
  putAside: PutAside[];
  /** True in private windows: nothing is kept. */
  private: boolean;
  /** What the page can't tell (requester, role, time …), in field names of the ticket. */
  unknown: string[];
}

/** How a finding was put aside: these words here, this rule in this ticket, or the rule everywhere. */
export type PutAsideScope = 'finding' | 'ticket' | 'rule';
export interface PutAside {
  scope: PutAsideScope;
  finding: Finding;
}

/** What the panel asks of the page. Each is answered; an error carries a code and a next step. */
export interface PanelToPage {
  apply(request: {
    draftKey: string;
    findingId: string;
    fix: number;
  }): { ok: true } | { ok: false; code: string; message: string };
  putAside(request: { draftKey: string; findingId: string; scope: PutAsideScope }): void;
  bringBack(request: { draftKey: string; findingId: string }): void;
  /** Scrolls to the words and selects them. */
  reveal(request: { draftKey: string; findingId: string }): void;
}

/** What became of a finding by the time the reply was sent. */
export type Outcome = 'taken' | 'dismissed' | 'left';

/** A sent reply as it is kept: redacted before it gets here. `id` makes draining the outbox idempotent. */
export interface SentReply {
  id: string;
  sentAt: string;
  helpdesk: string;
  ticketId: string;
  language: LanguageCode;
  /** Redacted. */
  text: string;
  findings: (Pick<Finding, 'rule' | 'concern' | 'dimension' | 'text' | 'message'> & { outcome: Outcome })[];
  strengths: Strength['kind'][];
  meters: Meters;
}

/** What pages and the panel ask of the background. */
export interface BackgroundProtocol {
  openPanel(): void;
  /** Moves what waits in the outbox into the history; answers how many were moved. */
  drainOutbox(): number;
  historyList(request: { limit: number; before?: string }): SentReply[];
  historyGet(id: string): SentReply | undefined;
  historySearch(query: string): SentReply[];
  historyDelete(id: string): void;
  /** Puts back a reply that was just deleted. */
  historyRestore(reply: SentReply): void;
  historyClear(): void;
}

export type { CustomerState };
