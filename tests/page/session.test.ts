import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../utils/assistant/engine.ts';
import { Aside } from '../../utils/assistant/put-aside.ts';
import { type DraftNow, Session } from '../../utils/assistant/session.ts';
import type { Draft } from '../../utils/checker/types.ts';
import type { EditorBridge } from '../../utils/editors/types.ts';
import { report } from './findings.ts';

/** A reply box without a browser: what is typed is told to whoever observes. */
function box() {
  let text = '';
  let changed = () => {};
  const window = { requestAnimationFrame: (run: () => void) => setTimeout(run, 16) };
  const element = Object.assign(new EventTarget(), {
    ownerDocument: { defaultView: window },
  }) as unknown as HTMLElement;
  const send = new EventTarget() as HTMLElement;
  const bridge: EditorBridge = {
    id: 'test',
    matches: () => true,
    read: () => ({ text, ignored: [] }),
    replace: async () => ({ ok: true }),
    observe: (_, onChange) => {
      changed = onChange;
    },
    ranges: () => [],
    select() {},
  };
  const type = (next: string) => {
    text = next;
    changed();
  };
  return { element, send, bridge, type, moveCaret: () => changed() };
}

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

function start(over: Partial<Engine> = {}) {
  const { element, send, bridge, type, moveCaret } = box();
  const drafts: Draft[] = [];
  const shown: DraftNow[] = [];
  const failures: unknown[] = [];
  const engine: Engine = {
    detect: () => undefined,
    checker: async () => ({
      check(draft) {
        drafts.push(draft);
        const closed = /Bye$/.test(draft.text);
        return report([], { finished: draft.finished ?? closed });
      },
    }),
    ...over,
  };
  const place = {
    helpdesk: { conversation: () => [] },
    page: {},
    ticket: { id: '1', channel: 'email' },
  } as unknown as ConstructorParameters<typeof Session>[0];
  const store = { inTicket: { findings: [], rules: [] }, rulesOff: [], saveTicket() {}, saveRulesOff() {} };
  const session = new Session(
    place,
    { element, send, kind: 'reply' },
    bridge,
    {
      engine,
      aside: new Aside(store),
      fallback: 'en',
      onTouched() {},
      onChecked: (now) => shown.push(now),
      onFailed: (error) => failures.push(error),
    },
    end.signal,
  );
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  return { session, element, send, type, moveCaret, drafts, shown, failures, wait };
}

describe('a session', () => {
  it('checks once after a pause, not at every key', async () => {
    const { type, drafts, wait } = start();
    for (const text of ['Y', 'Yo', 'You']) {
      type(text);
      await wait(60);
    }
    expect(drafts).toHaveLength(0);
    await wait(170);
    expect(drafts.map(({ text }) => text)).toEqual(['You']);
  });

  it('says the draft is unfinished while the agent types, and lets the engine judge once typing rests', async () => {
    const { type, shown, drafts, wait } = start();
    type('All done. Bye');
    await wait(200);
    expect(drafts.at(-1)?.finished).toBe(false);
    await wait(2000);
    expect(drafts.at(-1)).not.toHaveProperty('finished');
    expect(shown.at(-1)?.checked?.report.finished).toBe(true);
  });

  it('keeps a finished draft finished while a word is mended, until it is empty', async () => {
    const { type, drafts, wait } = start();
    type('All done. Bye');
    await wait(2200);
    type('All well done. Bye');
    await wait(200);
    expect(drafts.at(-1)).not.toHaveProperty('finished');
    type('');
    await wait(200);
    type('Next');
    await wait(200);
    expect(drafts.at(-1)?.finished).toBe(false);
  });

  it.each(['pointerenter', 'focus'])(
    'takes the draft as finished when send is near (%s), until it is typed on',
    async (near) => {
      const { type, send, drafts, wait } = start();
      type('No close here');
      await wait(200);
      send.dispatchEvent(new Event(near));
      await wait(0);
      expect(drafts.at(-1)?.finished).toBe(true);
      type('No close here yet');
      await wait(200);
      expect(drafts.at(-1)?.finished).not.toBe(true);
    },
  );

  it('waits while an input method composes', async () => {
    const { type, element, drafts, wait } = start();
    element.dispatchEvent(new Event('compositionstart'));
    type('n');
    await wait(5000);
    expect(drafts).toHaveLength(0);
    element.dispatchEvent(new Event('compositionend'));
    type('ñ');
    await wait(200);
    expect(drafts).toHaveLength(1);
  });

  it('shows no result of a text that has changed meanwhile', async () => {
    const waiting: (() => void)[] = [];
    const { type, shown, wait } = start({
      checker: () =>
        new Promise((resolve) => {
          waiting.push(() => resolve({ check: () => report([]) }));
        }),
    });
    type('Old');
    await wait(200);
    type('New');
    await wait(200);
    for (const resolve of waiting) resolve();
    await wait(0);
    expect(shown.map(({ text }) => text)).toEqual(['New']);
  });

  it('goes on after a failure, which it tells', async () => {
    let fails = true;
    const { type, shown, failures, wait } = start({
      async checker() {
        if (fails) throw new Error('the rules didn’t load');
        return { check: () => report([]) };
      },
    });
    type('One');
    await wait(200);
    expect(failures).toHaveLength(1);
    fails = false;
    type('One two');
    await wait(200);
    expect(shown.map(({ text }) => text)).toEqual(['One two']);
  });

  it('does nothing once it has ended', async () => {
    const { type, drafts, session, wait } = start();
    type('One');
    end.abort();
    await wait(5000);
    await session.check();
    expect(drafts).toHaveLength(0);
  });
});
