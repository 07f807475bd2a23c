import { describe, expect, it } from 'vitest';
import { languagesOf } from '../../utils/assistant/language.ts';
import { customerWords, knownTicket } from '../../utils/assistant/ticket.ts';
import type { LanguageCode, Message } from '../../utils/checker/types.ts';

const says = (role: Message['role'], text: string, author?: string): Message => ({
  role,
  text,
  ...(author && { author }),
});

describe('what is known of a ticket', () => {
  const view = { id: '1', channel: 'email', requester: 'Opener' } as const;

  it('addresses whoever wrote last, not whoever opened it', () => {
    const { ticket } = knownTicket(view, [says('customer', 'a', 'Opener'), says('customer', 'b', 'Colleague')]);
    expect(ticket.requester).toBe('Colleague');
  });

  it('is a first reply until an agent has written, and unknown where a role is', () => {
    expect(knownTicket(view, [says('customer', 'a')]).ticket.firstReply).toBe(true);
    expect(knownTicket(view, [says('customer', 'a'), says('agent', 'b')]).ticket.firstReply).toBe(false);
    expect(knownTicket(view, [says('customer', 'a'), says('note', 'n')]).ticket.firstReply).toBe(true);
    expect(knownTicket(view, [says('unknown', 'a')]).ticket).not.toHaveProperty('firstReply');
    expect(knownTicket(view, undefined).ticket).not.toHaveProperty('firstReply');
  });

  it('names what the page can’t tell, and leaves it out', () => {
    const { ticket, unknown } = knownTicket({ id: '1', channel: 'unknown' }, undefined);
    expect(unknown).toEqual(['requester', 'agent', 'channel', 'messages']);
    expect(Object.keys(ticket).sort()).toEqual(['channel', 'messages']);
    expect(knownTicket({ ...view, agent: 'Me' }, [says('unknown', 'x')]).unknown).toEqual(['role']);
  });

  it('takes the customer’s words since the last agent’s reply', () => {
    const thread = [
      says('customer', 'first'),
      says('agent', 'reply'),
      says('customer', 'second'),
      says('note', 'n'),
      says('customer', 'third'),
    ];
    expect(customerWords(thread)).toBe('second\n\nthird');
    expect(customerWords(thread.slice(0, 2))).toBe('first');
  });
});

describe('the language of a draft', () => {
  const guess: Record<string, LanguageCode> = { i: 'it', e: 'en', p: 'pt' };
  const detect = (text: string) => guess[text.trim().charAt(0)];
  const of = (draft: string, customer = '') => languagesOf({ draft, customer, fallback: 'en', detect });

  it('is the ticket’s while the draft is short', () => {
    expect(of('e short', 'i words')).toEqual({ draft: 'it', customer: 'it' });
    expect(of('', 'p words')).toEqual({ draft: 'pt', customer: 'pt' });
    expect(of('')).toEqual({ draft: 'en' });
  });

  it('is its own once it is long enough to tell, so that a mismatch can be seen', () => {
    expect(of(`e${'x'.repeat(60)}`, 'i words')).toEqual({ draft: 'en', customer: 'it' });
  });

  it('is unknown for a long draft in no known language, and the ticket’s for one that is hard to tell', () => {
    expect(of(`?${'x'.repeat(60)}`, 'i words').draft).toBe('it');
    expect(of(`?${'x'.repeat(200)}`, 'i words')).toEqual({ customer: 'it' });
  });
});
