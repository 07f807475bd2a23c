import type { Message } from '../checker/types.ts';
import { lineOf, messageText, quotedText } from './message-text.ts';
import { lastCustomer, personName } from './people.ts';
import type { HelpdeskAdapter, Page } from './types.ts';

/**
 * Request Tracker 5.
 *
 * Evidence: a running RT 5.0.3 (Debian), English and Italian, rich and plain editor, November 2026; header texts of the
 * other languages from its own translations. RT runs on its owner's host, so it has no match pattern.
 * Display.html has the thread and no editor, Update.html the editor and not the thread: there the quoted message, when one
 * was quoted, stands for the conversation.
 * Guess: a quote whose author is none of the page's agents is the customer's.
 */

const PATH = /\/Ticket\/(?:Display|Update|History)\.html$/;
const MARKER = 'form[name="TicketUpdate"], .ticket-summary, .ticket-info-basics, [id^="ticket-"][id$="-history"]';

/** What the header of a transaction says of it; RT gives no other sign. Lower case, by language. */
const HEADERS: [Message['role'], RegExp][] = [
  [
    'agent',
    /correspondence added|aggiunta corrispondenza|correspondência adicionada|correspondencia agregada|courrier ajouté|antwort hinzugefügt|correspondentie toegevoegd/,
  ],
  [
    'note',
    /comments added|aggiunti commenti|comentários adicionados|comentarios añadidos|commentaires ajoutés|kommentar hinzugefügt|commentaar toegevoegd/,
  ],
];

const form = ({ document }: Page): Element | null => document.querySelector('form[name="TicketUpdate"]');

/** The address may divide its parts by `;`. After a failed post it has no id: then the form's field tells (`form.id` is that field). */
function idOf(page: Page): string | undefined {
  const { search } = page.url;
  return (
    /[?&;]id=(\d+)/.exec(search)?.[1] ??
    form(page)?.querySelector('input[name="id"]')?.getAttribute('value') ??
    undefined
  );
}

/** Whoever can own a ticket is an agent; RT leaves the list out where it is long. */
const owners = ({ document }: Page): HTMLOptionElement[] => [
  ...document.querySelectorAll<HTMLOptionElement>('select[name="Owner"] option'),
];

/** Requestors are customers in any language. Of others only the header tells, and a stranger's mail is nobody's. */
function roleOf(id: string, header: string, requestors: ReadonlySet<string | null>, page: Page): Message['role'] {
  const role = HEADERS.find(([, text]) => text.test(header))?.[0] ?? 'unknown';
  if (role !== 'note' && requestors.has(id)) return 'customer';
  const known = owners(page);
  return role === 'agent' && known.length > 0 && !known.some(({ value }) => value === id) ? 'unknown' : role;
}

function messageOf(transaction: Element, requestors: ReadonlySet<string | null>, page: Page): Message {
  const user = transaction.querySelector('.description .user');
  const header = lineOf(transaction.querySelector('.description'))?.toLowerCase() ?? '';
  const author = personName(lineOf(user)?.replace(/^\S+ \((.+)\)$/, '$1'));
  return {
    role: roleOf(user?.getAttribute('data-user-id') ?? '', header, requestors, page),
    text: [...transaction.querySelectorAll('.messagebody')].map(messageText).filter(Boolean).join('\n\n'),
    ...(author ? { author } : {}),
  };
}

/** The thread in the order of its transactions: agents may have it newest first. */
function thread(page: Page): Message[] {
  const { document } = page;
  const number = (transaction: Element) => Number(transaction.getAttribute('data-transaction-id'));
  const requestors = new Set(
    [...document.querySelectorAll('.requestors .user')].map((user) => user.getAttribute('data-user-id')),
  );
  return [...document.querySelectorAll('.transaction.message')]
    .sort((a, b) => number(a) - number(b))
    .map((transaction) => messageOf(transaction, requestors, page))
    .filter(({ text }) => text);
}

/** The body of CKEditor's frame once it can be edited, or the plain text field. */
function editable({ document }: Page): HTMLElement | undefined {
  const field = document.querySelector<HTMLTextAreaElement>('textarea#UpdateContent');
  if (!field?.classList.contains('richtext')) return field ?? undefined;
  const frame = document.querySelector<HTMLIFrameElement>('#cke_UpdateContent iframe.cke_wysiwyg_frame');
  const body = frame?.contentDocument?.body;
  return body?.matches('.cke_editable[contenteditable="true"]') ? body : undefined;
}

/** The message quoted in the reply box: the customer's, unless one of the agents wrote it. */
function quoted(page: Page): Message | undefined {
  const element = editable(page);
  const quote = element && quotedText(element);
  if (!quote?.text) return undefined;
  const agents = owners(page).map((option) => option.textContent?.trim().replace(/\s.*$/s, ''));
  const byAgent = quote.attribution.split(/[\s,]+/).some((word) => agents.includes(word));
  return { role: byAgent ? 'unknown' : 'customer', text: quote.text };
}

/** The real name of whoever is logged in, as the list of owners gives it: "anna (Anna Rossi)". */
function agentOf(page: Page): string | undefined {
  const id = /[?&;]id=(\d+)/.exec(page.document.querySelector('#preferences')?.getAttribute('href') ?? '')?.[1];
  const option = owners(page).find(({ value }) => value === id);
  return personName(/\(([^)]+)\)\s*$/.exec(lineOf(option) ?? '')?.[1]);
}

function conversation(page: Page): Message[] | undefined {
  const messages = thread(page);
  if (messages.length > 0) return messages;
  const quote = quoted(page);
  return quote && [quote];
}

export const rt: HelpdeskAdapter = {
  id: 'rt',
  name: 'Request Tracker',
  matches: [],
  urls: {
    yes: [
      'https://rt.example.org/Ticket/Display.html?id=7',
      'https://example.org/rt/Ticket/Update.html?Action=Respond;id=7',
      'https://rt.example.org/Ticket/Update.html',
    ],
    no: [
      'https://rt.example.org/',
      'https://rt.example.org/Search/Results.html?id=7',
      'https://rt.example.org/Ticket/Create.html?Queue=1',
    ],
  },

  recognises: ({ document, url }) => PATH.test(url.pathname) && document.querySelector(MARKER) !== null,

  ticket(page) {
    const id = idOf(page);
    if (!id) return undefined;
    const { document } = page;
    const subject =
      document.querySelector<HTMLInputElement>('input[name="UpdateSubject"]')?.value ||
      lineOf(document.querySelector('#header h1'))?.replace(/^#\d+: /, '');
    const requester =
      lastCustomer(conversation(page)) ??
      personName(lineOf(document.querySelector('.requestors .current-value .user')));
    const agent = agentOf(page);
    const files = document.querySelector('#attach-dropzone');
    return {
      id,
      channel: 'email',
      ...(subject ? { subject } : {}),
      ...(requester ? { requester } : {}),
      ...(agent ? { agent } : {}),
      ...(files ? { hasAttachment: files.querySelector('.dz-preview') !== null } : {}),
    };
  },

  composer(page) {
    const element = editable(page);
    if (!element) return undefined;
    const type = page.document.querySelector<HTMLSelectElement>('select#UpdateType')?.value;
    const send = form(page)?.querySelector<HTMLElement>('input[name="SubmitTicket"]');
    return {
      element,
      kind: type === 'response' ? 'reply' : type === 'private' ? 'note' : 'unknown',
      ...(send ? { send } : {}),
    };
  },

  conversation,
};
