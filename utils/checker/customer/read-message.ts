import type { LayeredToken } from '../atom-table.ts';
import type { CustomerOwner, Language } from '../language.ts';
import type { Hit } from '../pattern/pattern-set.ts';
import { placedSentences } from '../reading.ts';
import type { CustomerState, Fact, Ticket } from '../types.ts';
import { factsOf } from './facts.ts';
import { customerState, waitingMessages } from './state.ts';

/** A customer's message, read once: its sentences with what their words show, and the facts it gives. */
export interface ReadMessage {
  sentences: { text: string; tokens: LayeredToken[]; hits: Hit<CustomerOwner>[] }[];
  facts: Fact[];
}

/** Everything the checks ask of the customer's side of a ticket. */
export interface ReadTicket {
  /** What the customer wrote since the last agent's reply. */
  text: string;
  state: CustomerState;
  /** Facts of all messages: what was given once needn't be asked again. */
  given: Fact[];
  /** Rules whose `when.customerSaid` the customer's words match, in any message. */
  said: ReadonlySet<string>;
}

/** Reads the customer's messages of a ticket, each one once. */
export function readTicket(ticket: Ticket, language: Language): ReadTicket {
  const waiting = waitingMessages(ticket.messages);
  const theirs = ticket.messages.filter((message) => message.role !== 'agent' && message.role !== 'note');
  const read = new Map(theirs.map((message) => [message, readMessage(message.text, language)]));
  const all = [...read.values()];
  return {
    text: waiting.map((message) => message.text).join('\n\n'),
    state: customerState(
      waiting.map((message) => read.get(message) as ReadMessage),
      language,
    ),
    given: all.flatMap((message) => message.facts),
    said: new Set(
      all
        .flatMap(({ sentences }) => sentences)
        .flatMap(({ hits }) => hits.flatMap(({ owner }) => (owner.kind === 'said' ? [owner.rule] : []))),
    ),
  };
}

function readMessage(text: string, language: Language): ReadMessage {
  const sentences = placedSentences(text, language).map(({ start, end }) => {
    const written = text.slice(start, end);
    const tokens = language.read(written);
    return { text: written, tokens, hits: language.customer.match(tokens) };
  });
  // Facts that only their words tell (products, what was tried, errors, attachments) stand beside those told by numbers.
  const worded = sentences.flatMap(({ text: written, tokens, hits }) =>
    hits.flatMap(({ owner, markStart, markEnd }) =>
      owner.kind === 'fact'
        ? [{ kind: owner.fact, text: written.slice(tokens[markStart]?.start ?? 0, tokens[markEnd - 1]?.end ?? 0) }]
        : [],
    ),
  );
  return { sentences, facts: [...factsOf(text, language), ...worded] };
}
