import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { HistoryScreen } from '../../components/history/history-screen.tsx';
import { partsOf } from '../../components/history/marked-text.tsx';
import type { HistorySource } from '../../components/history/source.ts';
import type { SentReply } from '../../utils/messaging/protocol.ts';
import { sentReplies } from './samples/states.ts';
import { show } from './show.tsx';

/** A source that behaves as the background does, over a list. */
function kept(replies: SentReply[]) {
  let now = [...replies];
  const source = {
    list: vi.fn<HistorySource['list']>(async (limit, before) =>
      now.filter(({ sentAt }) => before === undefined || sentAt < before).slice(0, limit),
    ),
    search: vi.fn<HistorySource['search']>(async (query) => now.filter(({ ticketId }) => ticketId === query)),
    remove: vi.fn<HistorySource['remove']>(async (id) => {
      now = now.filter((reply) => reply.id !== id);
    }),
    restore: vi.fn<HistorySource['restore']>(async (reply) => void now.push(reply)),
    clear: vi.fn<HistorySource['clear']>(async () => {
      now = [];
    }),
  };
  return source;
}

async function start(source: HistorySource = kept(sentReplies()), off = false) {
  const shown = show(<HistoryScreen source={source} off={off} />);
  await act(async () => {});
  return shown;
}

const rows = () => screen.queryAllByRole('button', { name: /^Open the reply to ticket #48/ });
const click = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('the list', () => {
  test('is newest first, with ticket, date, meters as words and what became of suggestions', async () => {
    await start();
    expect(rows()).toHaveLength(3);
    expect(rows()[0]?.textContent).toMatch(
      /^Open the reply to ticket #48212 Nov 20, 2026.*Tone harsh in places.*1 taken · 1 dismissed · 1 left$/u,
    );
    expect(rows()[1]?.textContent).toMatch(/Empathy strong.*nothing left to change$/u);
  });

  test('writes dates as the interface language does', async () => {
    show(<HistoryScreen source={kept(sentReplies('it'))} off={false} />, 'it');
    await act(async () => {});
    expect(screen.getAllByText(/^20 nov 2026/u)).toHaveLength(2);
  });

  test('shows older ones on request', async () => {
    const [first] = sentReplies();
    if (!first) throw new Error('The sample is empty');
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...first,
      id: `r${i}`,
      sentAt: new Date(Date.UTC(2026, 10, 20) - i * 3_600_000).toISOString(),
    }));
    await start(kept(many));
    expect(rows()).toHaveLength(25);
    await click('Show older');
    expect(rows()).toHaveLength(30);
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  });

  test('searches', async () => {
    vi.useFakeTimers();
    const source = kept(sentReplies());
    await start(source);
    const search = screen.getByRole('searchbox', { name: 'Search sent replies' });
    fireEvent.change(search, { target: { value: '48211' } });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(rows()).toHaveLength(1);
    fireEvent.change(search, { target: { value: 'nowhere' } });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.getByText('Nothing found for “nowhere”').isConnected).toBe(true);
    fireEvent.change(search, { target: { value: '' } });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(rows()).toHaveLength(3);
  });
});

describe('without a list', () => {
  test('says what will be kept, or that keeping is off', async () => {
    await start(kept([]));
    expect(screen.getByText('No sent replies yet').isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: 'Delete all' })).toBeNull();
  });

  test('says that keeping is off', async () => {
    await start(kept([]), true);
    expect(screen.getByText('Keeping is switched off').isConnected).toBe(true);
  });

  test('a failure offers another try', async () => {
    const source = kept(sentReplies());
    source.list.mockRejectedValueOnce(new Error('broken'));
    await start(source);
    expect(screen.getByRole('alert').textContent).toContain('The history couldn’t be read');
    await click('Try again');
    expect(rows()).toHaveLength(3);
  });

  test('a history that can’t be opened says why and what to do', async () => {
    const source = kept([]);
    source.list.mockRejectedValueOnce(Object.assign(new Error('newer'), { code: 'history-newer' }));
    await start(source);
    expect(screen.getByRole('alert').textContent).toContain('update the extension');
  });
});

describe('one reply', () => {
  test('shows the text with what stands marked, and what became of each suggestion', async () => {
    await start();
    await click(/^Open the reply to ticket #48212/);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'you failed to attach',
      'as soon as possible',
    ]);
    const list = within(screen.getByRole('region', { name: 'Suggestions' })).getAllByRole('listitem');
    expect(list.map((item) => item.querySelector('small')?.textContent)).toEqual([
      'taken',
      'left as it was',
      'dismissed',
    ]);
  });

  test('the way back ends on its row', async () => {
    await start();
    await click(/^Open the reply to ticket #48211/);
    await click('All replies');
    expect(document.activeElement).toBe(rows()[1]);
  });

  test('is deleted at once and can be put back in its place', async () => {
    const source = kept(sentReplies());
    await start(source);
    await click(/^Open the reply to ticket #48211/);
    await click('Delete the reply to ticket 48211');
    expect(source.remove).toHaveBeenCalledWith('reply-2');
    expect(rows()).toHaveLength(2);
    await click('Undo');
    expect(source.restore.mock.calls[0]?.[0].id).toBe('reply-2');
    expect(rows()[1]?.textContent).toContain('#48211');
  });
});

test('deleting all asks once', async () => {
  const source = kept(sentReplies());
  await start(source);
  await click('Delete all');
  const dialog = await screen.findByRole('dialog', { name: 'Delete all sent replies?' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep them' }));
  expect(source.clear).not.toHaveBeenCalled();
  await click('Delete all');
  const again = await screen.findByRole('dialog', { name: 'Delete all sent replies?' });
  await act(async () => void fireEvent.click(within(again).getByRole('button', { name: 'Delete all' })));
  expect(source.clear).toHaveBeenCalledOnce();
  expect(screen.getByText('No sent replies yet').isConnected).toBe(true);
});

test.each([
  ['one', 'abcdef', ['cd'], ['ab', '[cd]', 'ef']],
  ['none', 'abc', ['x', ''], ['abc']],
  ['overlapping', 'abcdef', ['bc', 'cde'], ['a', '[bcde]', 'f']],
  ['inside another', 'abcdef', ['bcde', 'cd'], ['a', '[bcde]', 'f']],
  ['side by side', 'abcd', ['ab', 'cd'], ['[ab]', '[cd]']],
  ['three in a chain', 'abcdefg', ['bc', 'cd', 'de'], ['a', '[bcde]', 'fg']],
])('marks %s', (_, text, words, expected) => {
  expect(partsOf(text, words).map(({ part, marked }) => (marked ? `[${part}]` : part))).toEqual(expected);
});
