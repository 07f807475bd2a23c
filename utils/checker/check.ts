import { answersOf } from './checks/question-unanswered.ts';
import type { Concern } from './concerns.ts';
import { type ReadTicket, readTicket } from './customer/read-message.ts';
import { does, type ReplyDocument, upset } from './document.ts';
import { asCards, findingsOf } from './findings.ts';
import type { Language } from './language.ts';
import { metersOf } from './meters.ts';
import { type PlacedSentence, Reader } from './reading.ts';
import { strengthsOf } from './strengths.ts';
import type { ChecklistItem, Draft, Question, Report, Ticket } from './types.ts';

export interface CheckerOptions {
  /** The language of the draft. */
  language: Language;
  /** The language of the customer; absent when unknown or the same. */
  customerLanguage?: Language;
  /** Rules the agent turned off, here or everywhere. */
  rulesOff?: ReadonlySet<string>;
}

export interface Checker {
  /** Reads a draft against its ticket. Pure: the same input gives the same report. */
  check(draft: Draft, ticket: Ticket): Report;
}

/** A checker for one language; it keeps what it read of unchanged sentences and of the customer between calls. */
export function createChecker({
  language,
  customerLanguage = language,
  rulesOff = new Set(),
}: CheckerOptions): Checker {
  const reader = new Reader(language);
  let last: { key: string; read: ReadTicket } | undefined;
  const theCustomer = (ticket: Ticket): ReadTicket => {
    const key = JSON.stringify(ticket.messages);
    if (last?.key !== key) last = { key, read: readTicket(ticket, customerLanguage) };
    return last.read;
  };
  return {
    check(draft, ticket) {
      const sentences = reader.read(draft.text, draft.ignored);
      const read = theCustomer(ticket);
      let answers: readonly Question[] | undefined;
      const document: ReplyDocument = {
        draft,
        text: draft.text,
        ticket,
        language,
        customerLanguage: read.text === '' ? undefined : customerLanguage,
        sentences,
        finished: draft.finished ?? hasClose(draft.text, sentences),
        customer: read.state,
        given: read.given,
        customerText: read.text,
        saidRules: read.said,
        get answers() {
          answers ??= answersOf(document);
          return answers;
        },
      };
      if (sentences.length === 0) return empty(document);
      const all = findingsOf(document, language.artefact.rules, rulesOff);
      const { cards, merged } = asCards(all);
      const strengths = strengthsOf(document);
      return {
        language: language.artefact.code,
        finished: document.finished,
        findings: cards,
        merged,
        strengths,
        meters: metersOf(document, all, strengths),
        customer: { ...read.state, questions: [...document.answers] },
        checklist: document.finished ? [] : checklist(document),
      };
    },
  };
}

/** A close stands within so many sentences of the end, and is at most so many words. */
const CLOSE_WITHIN = 3;
const CLOSE_WORDS = 8;

/**
 * A close was typed to its end: a short line of its own, behind a greeting and at least a sentence, that closes and
 * doesn't greet ("Buongiorno" may do both).
 */
function hasClose(text: string, sentences: readonly PlacedSentence[]): boolean {
  return sentences
    .slice(2)
    .slice(-CLOSE_WITHIN)
    .some(({ start, end, reading: { acts, tokens } }) => {
      const ownLine = /\n\s*$/.test(text.slice(Math.max(0, start - 8), start));
      const typed = /[,.!]$/.test(text.slice(start, end)) || /^\s*\n/.test(text.slice(end));
      const short = tokens.filter((token) => token.word).length <= CLOSE_WORDS;
      return ownLine && typed && short && acts.has('closing') && !acts.has('greeting');
    });
}

/** A draft without words of its own: nothing to find, the customer is read all the same. */
function empty(document: ReplyDocument): Report {
  return {
    language: document.language.artefact.code,
    finished: false,
    findings: [],
    merged: [],
    strengths: [],
    meters: metersOf(document, [], []),
    customer: document.customer,
    checklist: checklist(document),
  };
}

/** What a reply to this customer will want, and what of it is there. */
function checklist(document: ReplyDocument): ChecklistItem[] {
  const { ticket, customer } = document;
  const items: [Concern, boolean, boolean][] = [
    ['greeting-missing', ticket.channel === 'email' && ticket.firstReply === true, does(document, 'greeting')],
    [
      'feeling-ignored',
      upset(document, 2),
      does(document, 'acknowledge-feeling', 'acknowledge-fact', 'own-fault', 'apology'),
    ],
    ['repeat-contact-ignored', customer.repeatContact, does(document, 'recognise-contact')],
    ['question-unanswered', customer.questions.length > 0, document.answers.every(({ answered }) => answered === true)],
    [
      'no-next-step',
      customer.questions.length > 0 || upset(document, 1),
      does(document, 'next-step', 'commitment', 'solution', 'instruction'),
    ],
    ['closing-missing', ticket.channel === 'email', does(document, 'closing', 'offer-help')],
  ];
  return items.filter(([, wanted]) => wanted).map(([concern, , done]) => ({ concern, done }));
}
