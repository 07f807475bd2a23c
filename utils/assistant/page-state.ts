import type { PageState, TicketSummary } from '../messaging/protocol.ts';
import type { Place } from './place.ts';
import type { DraftNow } from './session.ts';

export function ticketSummary({ ticket: { id, requester, channel } }: Place): TicketSummary {
  return { id, channel, ...(requester !== undefined && { requester }) };
}

/** A reply box is there (or none), and nobody has used it yet. */
export const boxUnread = (place: Place): PageState => ({
  status: 'no-reply-box',
  helpdesk: place.helpdesk.name,
  ticket: ticketSummary(place),
});

/** What the panel shows while no draft is read: outside tickets, without a reply box, on an internal note. */
export function stateWithoutDraft(place: Place | undefined, checkNotes: boolean): PageState | undefined {
  if (!place) return { status: 'no-helpdesk' };
  const common = { helpdesk: place.helpdesk.name, ticket: ticketSummary(place) };
  if (!place.composer) return { status: 'no-reply-box', ...common };
  if (place.composer.kind === 'note' && !checkNotes) return { status: 'note', ...common };
  return undefined;
}

export function draftState(place: Place, draftKey: string, now: DraftNow, isPrivate: boolean): PageState {
  const { checked, known, text } = now;
  const { requester } = known.ticket;
  const ticket = { ...ticketSummary(place), ...(requester !== undefined && { requester }) };
  const common = { helpdesk: place.helpdesk.name, ticket };
  if (!checked) return { status: 'unknown-language', ...common };
  const { report, putAside } = checked;
  const { unknown } = known;
  return {
    status: 'draft',
    ...common,
    draftKey,
    language: report.language,
    text,
    report,
    putAside,
    private: isPrivate,
    unknown,
  };
}
