import { describe, expect, it } from 'vitest';
import { adapterFor, HELPDESKS, helpdeskMatches } from '../../utils/helpdesks/index.ts';
import { at, CAPTURES, openCapture } from './capture.ts';

const specific = HELPDESKS.filter(({ urls }) => urls.yes.length > 0);
/** A helpdesk's own page with a ticket whose marker doesn't hang on the ticket's number. */
const captureOf = (id: string): string => {
  const found = CAPTURES.find((name) => name.startsWith(`${id}/`) && !name.includes('loading'));
  if (!found) throw new Error(`Write a page capture for ${id} in tests/fixtures/helpdesks/${id}/.`);
  return found;
};
/** The capture's own page at another address; Zendesk's marker carries the ticket's number, so it takes the address's. */
function pageAt(id: string, address: string) {
  const page = openCapture(captureOf(id));
  const number = /\d{3,}/.exec(new URL(address).pathname)?.[0];
  const marked = page.document.querySelector('[data-side-conversations-anchor-id]');
  if (number) marked?.setAttribute('data-side-conversations-anchor-id', number);
  return at(page, address);
}

describe.each(specific.map((adapter) => [adapter.id, adapter] as const))('%s', (id, adapter) => {
  it.each(adapter.urls.yes)('serves %s', (address) => {
    expect(adapterFor(pageAt(id, address))?.id).toBe(id);
  });

  it.each(adapter.urls.no)('doesn’t serve %s', (address) => {
    expect(adapter.recognises(pageAt(id, address))).toBe(false);
  });

  const others = specific.filter((other) => other !== adapter);
  it.each(others.flatMap((other) => other.urls.yes.map((address) => [other.id, address] as const)))(
    'doesn’t serve what is %s’s: %s, not even with its own page there',
    (_other, address) => {
      expect(adapter.recognises(pageAt(id, address))).toBe(false);
    },
  );

  it.each(others.map((other) => other.id))('doesn’t serve a page of %s at its own address', (other) => {
    for (const address of adapter.urls.yes) expect(adapter.recognises(pageAt(other, address))).toBe(false);
  });
});

it('asks only for the hosts of Zendesk and Freshdesk', () => {
  expect(helpdeskMatches).toEqual(['https://*.zendesk.com/*', 'https://*.freshdesk.com/*']);
});

it('reports an adapter that throws and goes on with the others', () => {
  const page = openCapture('rt/2026-11-21-update-rich');
  const reported: unknown[] = [];
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    reported.push(event.error);
  };
  window.addEventListener('error', listen);
  const broken = {
    ...HELPDESKS[0],
    recognises: () => {
      throw new Error('broken');
    },
  } as (typeof HELPDESKS)[number];
  expect(adapterFor(page, [broken, ...HELPDESKS])?.id).toBe('rt');
  window.removeEventListener('error', listen);
  expect(reported).toHaveLength(1);
  expect((reported[0] as Error).cause).toEqual(new Error('broken'));
});
