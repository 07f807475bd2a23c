import type { Message, Ticket } from '../checker/types.ts';
import type { TicketView } from '../helpdesks/types.ts';

/** What the checker is told of the ticket, and the names of the fields that the page can't tell. */
export interface KnownTicket {
  ticket: Ticket;
  unknown: string[];
}

/** A field the page can't tell stays absent: the rules that need it are then silent. */
export function knownTicket(view: TicketView, conversation: readonly Message[] | undefined): KnownTicket {
  const messages = conversation ?? [];
  const requester = lastCustomer(messages)?.author ?? view.requester;
  const first = conversation && isFirstReply(conversation);
  const ticket: Ticket = {
    channel: view.channel,
    messages,
    ...(requester !== undefined && { requester }),
    ...(view.agent !== undefined && { agent: view.agent }),
    ...(first !== undefined && { firstReply: first }),
    ...(view.hasAttachment !== undefined && { hasAttachment: view.hasAttachment }),
  };
  const unknown: string[] = [];
  if (requester === undefined) unknown.push('requester');
  if (view.agent === undefined) unknown.push('agent');
  if (view.channel === 'unknown') unknown.push('channel');
  if (!conversation) unknown.push('messages');
  else if (messages.some(({ role }) => role === 'unknown')) unknown.push('role');
  return { ticket, unknown };
}

/** The reply goes to whoever wrote last, who need not be the person that opened the ticket. */
const lastCustomer = (messages: readonly Message[]) => messages.findLast(({ role }) => role === 'customer');

/** Absent when somebody of unknown role wrote: that may have been an agent. */
function isFirstReply(messages: readonly Message[]): boolean | undefined {
  if (messages.some(({ role }) => role === 'agent')) return false;
  return messages.some(({ role }) => role === 'unknown') ? undefined : true;
}

/** What the customer wrote since the last agent's reply; all they wrote when there is nothing newer. */
export function customerWords(messages: readonly Message[]): string {
  const lastReply = messages.findLastIndex(({ role }) => role === 'agent');
  const written = (list: readonly Message[]) =>
    list
      .filter(({ role }) => role === 'customer')
      .map(({ text }) => text)
      .join('\n\n');
  return written(messages.slice(lastReply + 1)) || written(messages);
}
