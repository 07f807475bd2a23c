import type { Act } from './acts.ts';
import type { Concern } from './concerns.ts';
import type { Language } from './language.ts';
import type { PlacedSentence } from './reading.ts';
import type { CustomerState, Draft, Fact, Question, Ticket } from './types.ts';

/** A reply and its ticket, read: what document checks decide from. */
export interface ReplyDocument {
  draft: Draft;
  text: string;
  ticket: Ticket;
  language: Language;
  customer: CustomerState;
  /** What the customer gave in any message. */
  given: readonly Fact[];
  /** What the customer wrote since the last agent's reply. */
  customerText: string;
  /** The language the customer writes; absent when unknown. */
  customerLanguage: Language | undefined;
  sentences: readonly PlacedSentence[];
  /** Ids of the rules whose `when.customerSaid` the customer's words match. */
  saidRules: ReadonlySet<string>;
  finished: boolean;
  /** The customer's questions, with whether the reply answers them; worked out once, when first asked for. */
  readonly answers: readonly Question[];
}

/** Sentences of the reply that do the act. */
export const doing = (document: ReplyDocument, ...acts: Act[]): PlacedSentence[] =>
  document.sentences.filter((sentence) => acts.some((act) => sentence.reading.acts.has(act)));

/** True when some sentence does one of the acts. */
export const does = (document: ReplyDocument, ...acts: Act[]): boolean => doing(document, ...acts).length > 0;

/** True when the customer is upset (not confused, not grateful) at least so much. */
export const upset = ({ customer }: ReplyDocument, intensity: number): boolean =>
  ['anger', 'frustration', 'worry', 'sadness'].includes(customer.emotion) && customer.intensity >= intensity;

/** True in a chat: manners are judged over the conversation there. */
export const isChat = ({ ticket }: ReplyDocument): boolean => ticket.channel === 'chat';

/** Some sentence holds evidence of one of the concerns. */
export const raises = ({ sentences }: ReplyDocument, ...concerns: Concern[]): boolean =>
  sentences.some(({ reading }) => reading.evidence.some(({ rule }) => concerns.includes(rule.concern)));
