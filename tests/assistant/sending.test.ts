import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Aside } from '../../utils/assistant/put-aside.ts';
import { type Sent, watchSending } from '../../utils/assistant/sending.ts';
import { sentReply } from '../../utils/assistant/sent-reply.ts';
import { Session } from '../../utils/assistant/session.ts';
import { finding, report } from '../page/findings.ts';
import { helpdeskPage } from './pages.ts';

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'] });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

async function write(text: string, channel: 'email' | 'chat' = 'email') {
  const page = helpdeskPage();
  page.place.ticket.channel = channel;
  const { place, bridge, element } = page;
  const store = { inTicket: { findings: [], rules: [] }, rulesOff: [], saveTicket() {}, saveRulesOff() {} };
  const session = new Session(
    place,
    { element, send: page.send, kind: 'reply' },
    bridge,
    {
      engine: {
        detect: () => 'en',
        checker: async () => ({ check: () => report([finding('f', 'en/f', { text: 'anna@example.com' })]) }),
      },
      aside: new Aside(store),
      fallback: 'en',
      onTouched() {},
      onChecked() {},
      onFailed: (error) => {
        throw error;
      },
    },
    end.signal,
  );
  const sent: Sent[] = [];
  const watching = watchSending(
    session,
    place,
    (one) => {
      sent.push(one);
      session.startAfresh();
    },
    end.signal,
  );
  page.type(text);
  await session.check();
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const texts = () => sent.map(({ now }) => now.text);
  return { ...page, session, sent, texts, wait, look: watching.pageChanged };
}

describe('a reply counts as sent', () => {
  it('when the box empties after a press on send, with the words of the press', async () => {
    const { fire, send, type, texts, wait } = await write('All good.');
    fire(send, 'click');
    type('');
    await wait(1000);
    expect(texts()).toEqual(['All good.']);
  });

  it('when the box goes away after Ctrl+Enter', async () => {
    const { fire, element, texts, wait } = await write('All good.');
    fire(element, 'keydown', { key: 'Enter', ctrlKey: true });
    await wait(0);
    element.remove();
    await wait(1000);
    expect(texts()).toEqual(['All good.']);
  });

  it('when the thread gains its words, however it was sent', async () => {
    const { thread, texts, look } = await write('All good.\n\nBye');
    thread.push({ role: 'agent', text: 'All good. Bye' });
    look();
    expect(texts()).toEqual(['All good.\n\nBye']);
  });

  it('when the thread gains its words after the box has emptied, sent from a menu', async () => {
    const { thread, texts, look, type, session } = await write('Your parcel leaves tomorrow.');
    type('');
    await session.check();
    thread.push({ role: 'agent', text: 'Your parcel leaves tomorrow.' });
    look();
    expect(texts()).toEqual(['Your parcel leaves tomorrow.']);
  });

  it('by Enter alone in a chat', async () => {
    const { fire, element, type, texts, wait } = await write('On it.', 'chat');
    fire(element, 'keydown', { key: 'Enter' });
    type('');
    await wait(1000);
    expect(texts()).toEqual(['On it.']);
  });

  it('when the page goes right after the press, with a form that its script submits', async () => {
    const { fire, send, texts, wait } = await write('All good.');
    fire(send, 'click');
    await wait(500);
    window.dispatchEvent(new Event('pagehide'));
    expect(texts()).toEqual(['All good.']);
  });

  it('but not when the agent leaves the page while the words of a failed send still stand', async () => {
    const { fire, send, texts, wait } = await write('All good.');
    fire(send, 'click');
    await wait(6000);
    window.dispatchEvent(new Event('pagehide'));
    expect(texts()).toEqual([]);
  });

  it('with the words of the last press: a suggestion may be taken, without a key, after a press that failed', async () => {
    const { fire, send, type, texts, wait, session } = await write('You failed to pay.');
    fire(send, 'click');
    await wait(1000);
    type('The payment hasn’t arrived.');
    await session.check();
    fire(send, 'click');
    await wait(0);
    type('');
    await wait(1000);
    expect(texts()).toEqual(['The payment hasn’t arrived.']);
  });

  it('when its form goes to a new page, and at once: the page has no later', async () => {
    const { fire, form, send, texts } = await write('All good.');
    fire(form, 'submit', { submitter: send });
    expect(texts()).toEqual(['All good.']);
  });

  it('once, though press, submit, empty box and thread all tell of it', async () => {
    const { fire, form, send, type, thread, texts, wait, look } = await write('All good.');
    fire(send, 'click');
    await wait(0);
    fire(form, 'submit', { submitter: send });
    type('');
    thread.push({ role: 'agent', text: 'All good.' });
    look();
    await wait(1000);
    look();
    expect(texts()).toEqual(['All good.']);
  });

  it('under another id than the next one', async () => {
    const { fire, send, type, sent, session, wait } = await write('One.');
    for (const text of ['One.', 'Two.']) {
      type(text);
      await session.check();
      fire(send, 'click');
      await wait(0);
      type('');
      await wait(1000);
    }
    const ids = sent.map((one) => sentReply(one, new Date())?.id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a draft stays a draft', () => {
  it('when the words stay after the press', async () => {
    const { fire, send, texts, wait } = await write('All good.');
    fire(send, 'click');
    await wait(60_000);
    expect(texts()).toEqual([]);
  });

  it('when the agent types on after the press and then clears the box', async () => {
    const { fire, element, send, type, texts, wait } = await write('All good.');
    fire(send, 'click');
    await wait(0);
    fire(element, 'keydown', { key: 'Backspace' });
    type('');
    await wait(1000);
    expect(texts()).toEqual([]);
  });

  it('when the box is cleared without a press', async () => {
    const { type, texts, wait } = await write('All good.');
    type('');
    await wait(1000);
    expect(texts()).toEqual([]);
  });

  it('when another button submits the form, or the page keeps the submit to itself', async () => {
    const { fire, form, send, texts } = await write('All good.');
    fire(form, 'submit', { submitter: document.querySelector('[name=more]') });
    form.addEventListener('submit', (event) => event.preventDefault());
    fire(form, 'submit', { submitter: send });
    expect(texts()).toEqual([]);
  });

  it('when Enter is a new line: in an e-mail, and with Shift in a chat', async () => {
    for (const [channel, shiftKey] of [
      ['email', false],
      ['chat', true],
    ] as const) {
      const { fire, element, type, texts, wait } = await write('All good.', channel);
      fire(element, 'keydown', { key: 'Enter', shiftKey });
      type('');
      await wait(1000);
      expect(texts()).toEqual([]);
    }
  });

  it('when the customer quotes it', async () => {
    const { thread, texts, look } = await write('All good.');
    thread.push({ role: 'customer', text: 'All good.' });
    look();
    expect(texts()).toEqual([]);
  });
});

describe('what is kept of a sent reply', () => {
  it('is redacted, its findings’ words too', async () => {
    const { fire, form, send, sent } = await write('Write to anna@example.com.');
    fire(form, 'submit', { submitter: send });
    const kept = sentReply(sent[0] as Sent, new Date('2026-11-21T10:00:00Z'));
    expect(kept).toMatchObject({ text: 'Write to [email].', findings: [{ text: '[email]', outcome: 'left' }] });
    expect(JSON.stringify(kept)).not.toContain('anna');
  });
});
