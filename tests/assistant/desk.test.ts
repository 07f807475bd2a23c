import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type DeskPorts } from '../../utils/assistant/desk.ts';
import { wordsIn } from '../../utils/assistant/words.ts';
import type { PanelHandlers } from '../../utils/messaging/panel-port.ts';
import type { PageState, SentReply } from '../../utils/messaging/protocol.ts';
import { finding, report } from '../page/findings.ts';
import { helpdeskPage } from './pages.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  // jsdom lays nothing out, so nothing would ever be observed.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

function open(over: Partial<DeskPorts> = {}) {
  const page = helpdeskPage();
  const states: PageState[] = [];
  const kept: SentReply[] = [];
  const failures: unknown[] = [];
  let handlers: PanelHandlers | undefined;
  const found = finding('f', 'en/f', { start: 0, end: 3, text: 'You', fixes: [{ start: 0, end: 3, text: 'We ▢' }] });
  const desk = createDesk(
    {
      panel: {
        publish: (state) => states.push(state),
        answerWith: (next) => {
          handlers = next;
        },
        watched: () => true,
      },
      engine: {
        detect: () => 'en',
        checker: async ({ rulesOff }) => ({
          check: ({ text }) => report(text.startsWith('You') && !rulesOff.has('en/f') ? [found] : []),
        }),
      },
      fallback: 'en',
      bridgeFor: () => page.bridge,
      asideFor: async () => {
        const store = {
          inTicket: { findings: [] as string[], rules: [] as string[] },
          rulesOff: [] as string[],
          saveTicket: (next: { findings: string[]; rules: string[] }) => {
            store.inTicket = next;
          },
          saveRulesOff: (next: string[]) => {
            store.rulesOff = next;
          },
        };
        return store;
      },
      settings: async () => ({ checkNotes: false, underline: true }),
      surface: { words: wordsIn('en'), openRoot: true, openPanel: async () => false, onFailed: () => {} },
      keep: (reply) => kept.push(reply),
      onFailed: (error) => failures.push(error),
      alive: () => true,
      isPrivate: false,
      ...over,
    },
    end.signal,
  );
  const last = () => states.at(-1);
  const draft = () => {
    const state = last();
    if (state?.status !== 'draft') throw new Error(`The state is ${state?.status}.`);
    return state;
  };
  const write = async (text: string) => {
    page.type(text);
    await vi.waitFor(() => expect(draft().text).toBe(text));
  };
  const chip = () => document.querySelector('empatia-assistant')?.shadowRoot?.querySelector('.chip');
  return { ...page, desk, states, kept, failures, last, draft, write, chip, ask: () => handlers as PanelHandlers };
}

describe('the desk', () => {
  it('reads the box that is shown, and draws its count', async () => {
    const { desk, place, write, draft, chip } = open();
    desk.show(place);
    await write('You must.');
    expect(draft()).toMatchObject({
      helpdesk: 'Test',
      language: 'en',
      private: false,
      unknown: ['requester', 'agent'],
    });
    expect(draft().report.findings).toHaveLength(1);
    expect(chip()?.textContent).toBe('1');
  });

  it('replaces the session when the ticket changes: a request for the old draft reaches nothing', async () => {
    const { desk, place, write, draft, ask, element } = open();
    desk.show(place);
    await write('You must.');
    const old = draft().draftKey;
    desk.show({ ...place, ticket: { id: '2', channel: 'email' } });
    await vi.waitFor(() => expect(draft().ticket.id).toBe('2'));
    expect(draft().draftKey).not.toBe(old);
    await expect(ask().apply({ draftKey: old, findingId: 'f', fix: 0 })).rejects.toMatchObject({ code: 'draft-left' });
    expect(element.value).toBe('You must.');
    expect(document.querySelectorAll('empatia-assistant')).toHaveLength(1);
  });

  it('leaves internal notes alone', async () => {
    const { desk, place, last } = open();
    const composer = { ...place.composer, kind: 'note' } as NonNullable<typeof place.composer>;
    desk.show({ ...place, composer });
    await vi.waitFor(() => expect(last()?.status).toBe('note'));
    expect(document.querySelector('empatia-assistant')).toBeNull();
  });

  it('says when there is no box, no ticket, and no known language', async () => {
    const { desk, place, last } = open({
      engine: { detect: () => undefined, checker: async () => ({ check: () => report([]) }) },
    });
    const { composer: _, ...without } = place;
    desk.show(without);
    await vi.waitFor(() => expect(last()?.status).toBe('no-reply-box'));
    desk.show(undefined);
    expect(last()).toEqual({ status: 'no-helpdesk' });
    desk.show(place);
    (place.composer?.element as HTMLTextAreaElement).value = 'x'.repeat(200);
    await vi.waitFor(() => expect(last()?.status).toBe('unknown-language'));
  });

  it('applies a fix, selects its blank, and keeps what was taken when the reply is sent', async () => {
    const { desk, place, write, draft, ask, element, send, fire, type, kept } = open();
    desk.show(place);
    await write('You must.');
    element.focus();
    expect(await ask().apply({ draftKey: draft().draftKey, findingId: 'f', fix: 0 })).toEqual({ ok: true });
    expect(element.value).toBe('We ▢ must.');
    expect([element.selectionStart, element.selectionEnd]).toEqual([3, 4]);
    await vi.waitFor(() => expect(draft().text).toBe('We ▢ must.'));
    fire(send, 'click');
    await Promise.resolve();
    type('');
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0]).toMatchObject({ text: 'We ▢ must.', findings: [{ rule: 'en/f', outcome: 'taken' }] });
  });

  it('puts a rule aside and brings it back from the list', async () => {
    const { desk, place, write, draft, ask } = open();
    desk.show(place);
    await write('You must.');
    const request = { draftKey: draft().draftKey, findingId: 'f' };
    await ask().putAside({ ...request, scope: 'ticket' });
    expect(draft().report.findings).toEqual([]);
    expect(draft().putAside).toMatchObject([{ scope: 'ticket', finding: { id: 'f' } }]);
    await ask().bringBack(request);
    expect(draft().report.findings).toHaveLength(1);
    expect(draft().putAside).toEqual([]);
  });

  it('keeps nothing in a private window', async () => {
    const { desk, place, write, draft, fire, send, type, thread, kept } = open({ isPrivate: true });
    desk.show(place);
    await write('You must.');
    expect(draft().private).toBe(true);
    fire(send, 'click');
    await Promise.resolve();
    type('');
    thread.push({ role: 'agent', text: 'You must.' });
    desk.show(place);
    await vi.waitFor(() => expect(draft().text).toBe(''));
    expect(kept).toEqual([]);
  });

  it('stops and says reload when the extension was updated under the page', async () => {
    let alive = true;
    const { desk, place, write, states, type, chip } = open({ alive: () => alive });
    desk.show(place);
    await write('You must.');
    alive = false;
    states.length = 0;
    type('You must not.');
    await vi.waitFor(() => expect(chip()?.getAttribute('aria-label')).toMatch(/Reload/));
    expect(document.querySelectorAll('empatia-assistant')).toHaveLength(1);
    desk.show({ ...place, ticket: { id: '2', channel: 'email' } });
    expect(states).toEqual([]);
  });
});
