import { describe, expect, it } from 'vitest';
import type { Message } from '../../utils/checker/types.ts';
import { adapterFor } from '../../utils/helpdesks/index.ts';
import { at, openCapture } from './capture.ts';

/** What an adapter says of a page, short enough for a table. */
function seen(name: string, address?: string) {
  const captured = openCapture(name);
  const page = address ? at(captured, address) : captured;
  const adapter = adapterFor(page);
  const composer = adapter?.composer(page);
  const { textContent } = composer?.element ?? {};
  return {
    adapter: adapter?.id,
    ticket: adapter?.ticket(page),
    box: composer && {
      kind: composer.kind,
      text: textContent?.trim().slice(0, 24),
      send: composer.send?.textContent || composer.send?.getAttribute('name'),
    },
    thread: adapter?.conversation(page)?.map(({ role, author, text }: Message) => [role, author, text]),
  };
}

describe('Zendesk', () => {
  const page = 'zendesk/2026-11-21-three-tickets';

  it('serves the ticket that the address names, and answers whoever wrote last', () => {
    expect(seen(page)).toEqual({
      adapter: 'zendesk',
      ticket: { id: '35001', channel: 'email', subject: 'Still no refund', requester: 'Tom Whitfield' },
      box: { kind: 'reply', text: '', send: 'Submit as Open' },
      thread: [
        ['customer', 'Dana Whitfield', 'Order NW-1,\nwhere is my refund?'],
        ['agent', 'Sam Ortiz', 'Hi Dana,\n\nWe are looking.'],
        ['note', 'Sam Ortiz', 'Billing lost it.'],
        ['customer', 'Tom Whitfield', 'I write for my wife. This is the third time we ask.'],
      ],
    });
  });

  it('never takes the editor of a side conversation', () => {
    const composer = adapterFor(openCapture(page))?.composer(openCapture(page));
    expect(composer?.element.id).toBe('the-reply');
    expect(composer?.send?.id).toBe('the-send');
  });

  it('follows the address to a ticket whose agent writes a note', () => {
    expect(seen(page, 'https://acme.zendesk.com/agent/tickets/35002')).toEqual({
      adapter: 'zendesk',
      ticket: { id: '35002', channel: 'email', subject: 'Richiesta di rimborso', requester: 'Giulia Ferri' },
      box: { kind: 'note', text: 'nota per il turno di not', send: 'Invia' },
      thread: [['customer', 'Giulia Ferri', 'Vorrei un rimborso.']],
    });
  });

  it('leaves unknown what a chat doesn’t say: a number is no name, a bot is no agent', () => {
    expect(seen(page, 'https://acme.zendesk.com/agent/tickets/35003')).toEqual({
      adapter: 'zendesk',
      ticket: { id: '35003', channel: 'chat' },
      box: { kind: 'unknown', text: '38', send: 'Enviar' },
      thread: [
        ['unknown', undefined, 'Olá! Um momento.'],
        ['customer', undefined, 'oi, qual o tamanho?'],
      ],
    });
  });

  it('serves nothing while the ticket isn’t there', () => {
    expect(seen('zendesk/2026-11-21-still-loading').adapter).toBeUndefined();
  });

  it('tells the times', () => {
    const captured = openCapture(page);
    expect(
      adapterFor(captured)
        ?.conversation(captured)
        ?.map((message) => message.at),
    ).toEqual(['2026-11-18T09:00:00Z', '2026-11-18T11:00:00Z', '2026-11-18T11:05:00Z', '2026-11-19T08:00:00Z']);
  });
});

describe('Freshdesk', () => {
  const thread = [
    ['customer', 'Marta Lopes', 'Hello,\n\nyou sent the wrong size. Twice.'],
    ['agent', 'Leo Park', 'Hi Marta,\n\nSorry. A new pair left today.'],
    ['note', 'Leo Park', 'Warehouse mislabels 38.'],
    ['customer', 'Marta Lopes', 'Again 39. I asked for 38!'],
  ];

  it('knows the ticket before the reply box is there', () => {
    expect(seen('freshdesk/2026-11-21-before-click')).toEqual({
      adapter: 'freshdesk',
      ticket: { id: '812', channel: 'email', subject: 'Wrong size twice', requester: 'Marta Lopes' },
      box: undefined,
      thread,
    });
  });

  it('finds the reply on a customer’s own domain, with a contact it can’t see', () => {
    expect(seen('freshdesk/2026-11-21-reply-open')).toEqual({
      adapter: 'freshdesk',
      ticket: { id: '812', channel: 'email', subject: 'Wrong size: twice', requester: 'Marta Lopes' },
      box: { kind: 'reply', text: 'Hi Marta,A courier bring', send: 'Send' },
      thread,
    });
  });

  it('tells a note', () => {
    expect(seen('freshdesk/2026-11-21-note-open').box).toEqual({
      kind: 'note',
      text: 'Check the labels',
      send: 'Add note',
    });
  });
});

describe('Request Tracker', () => {
  const thread = [
    ['customer', 'John Customer', 'My line has been down since Sunday.'],
    ['agent', 'Anna Agent', 'Hello John,\n\nThursday between 8 and 12.'],
    ['note', 'Anna Agent', 'INTERNAL: he missed two visits.'],
  ];
  const subject = 'Internet down for 6 days, nobody came';

  it.each(['display', 'display-it-newest-first'])('reads the thread of %s, oldest first', (capture) => {
    const found = seen(`rt/2026-11-21-${capture}`);
    expect(found).toMatchObject({
      adapter: 'rt',
      ticket: { id: '3', channel: 'email', subject, requester: 'John Customer' },
      box: undefined,
    });
    expect(found.thread?.slice(0, 3)).toEqual(thread);
    expect(found.thread?.at(-1)).toEqual(['customer', 'John Customer', 'Thursday is too late.']);
  });

  it('doesn’t take a stranger’s mail for an agent’s', () => {
    expect(seen('rt/2026-11-21-display').thread?.[3]).toEqual([
      'unknown',
      undefined,
      'I am his neighbour: mine is down too.',
    ]);
  });

  it('finds the rich reply box, its files and who writes', () => {
    expect(seen('rt/2026-11-21-update-rich')).toEqual({
      adapter: 'rt',
      ticket: { id: '3', channel: 'email', subject, agent: 'Anna Agent', hasAttachment: true },
      box: { kind: 'reply', text: 'Type your message here', send: 'SubmitTicket' },
      thread: undefined,
    });
  });

  it('takes the quoted customer as the conversation', () => {
    const found = seen('rt/2026-11-21-update-quoting');
    expect(found.ticket?.hasAttachment).toBe(false);
    expect(found.thread).toEqual([['customer', undefined, 'My line has been down since Sunday.']]);
  });

  it('doesn’t take a quoted colleague for the customer', () => {
    const found = seen('rt/2026-11-21-update-quoting-agent');
    expect(found.box?.kind).toBe('note');
    expect(found.thread).toEqual([['unknown', undefined, 'Thursday between 8 and 12.']]);
  });

  it('finds the plain reply box after a post, when only the form knows the ticket', () => {
    const found = seen('rt/2026-11-21-update-plain-it');
    expect(found).toMatchObject({ adapter: 'rt', ticket: { id: '3', agent: 'Paolo Plain' }, box: { kind: 'reply' } });
    expect(found.thread).toEqual([
      ['customer', undefined, 'My line has been down since Sunday. I work from home and I am losing\nmoney every day.'],
    ]);
  });

  it('waits for the rich editor instead of taking the field behind it', () => {
    expect(seen('rt/2026-11-21-update-starting')).toMatchObject({ adapter: 'rt', box: undefined });
  });
});
