import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Place, samePlace } from '../../utils/assistant/place.ts';
import { watchPage } from '../../utils/assistant/watch-page.ts';
import { helpdeskPage } from './pages.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
});
afterEach(() => end.abort());

function watch(path?: string) {
  const page = helpdeskPage(path);
  const looks: (Place | undefined)[] = [];
  const adapterFor = (at: Parameters<typeof page.helpdesk.recognises>[0]) =>
    page.helpdesk.recognises(at) ? page.helpdesk : undefined;
  watchPage(document, adapterFor, (place) => looks.push(place), end.signal);
  return { ...page, looks, last: () => looks.at(-1) };
}

describe('watching the page', () => {
  it('sees the ticket and its box at once, and nothing outside tickets', () => {
    expect(watch().last()?.ticket.id).toBe('1');
    expect(watch('/reports').last()).toBeUndefined();
  });

  it('sees a box that comes later, and one that goes', async () => {
    const { element, form, last } = watch();
    element.remove();
    await vi.waitFor(() => expect(last()?.composer).toBeUndefined());
    form.prepend(element);
    await vi.waitFor(() => expect(last()?.composer?.element).toBe(element));
  });

  it('sees another ticket after a navigation inside the page', async () => {
    const { last } = watch();
    window.history.pushState({}, '', '/tickets/2');
    document.querySelector('ul')?.append(document.createElement('li'));
    await vi.waitFor(() => expect(last()?.ticket.id).toBe('2'));
  });

  it('sees a switch between reply and note', async () => {
    const { fire, looks, last } = watch();
    const before = last();
    document.body.dataset.kind = 'note';
    fire(document.body, 'change');
    await vi.waitFor(() => expect(last()?.composer?.kind).toBe('note'));
    expect(samePlace(before, last())).toBe(false);
    expect(samePlace(looks[0], looks[0])).toBe(true);
  });

  it('looks rarely though hundreds of nodes change, and stops when told', async () => {
    const { looks } = watch();
    for (let i = 0; i < 300; i++) document.querySelector('ul')?.append(document.createElement('li'));
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(1));
    expect(looks.length).toBe(2);
    end.abort();
    document.querySelector('ul')?.append(document.createElement('li'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(looks.length).toBe(2);
  });
});
