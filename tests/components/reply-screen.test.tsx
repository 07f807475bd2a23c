import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { ReplyScreen } from '../../components/reply/reply-screen.tsx';
import { LANGUAGE_CODES } from '../../utils/checker/types.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { draftState, goodState, unfinishedState } from './samples/states.ts';
import { press, show, showDraft, spyActions } from './show.tsx';

const cards = () => screen.getAllByRole('article');
const titles = () => cards().map((card) => within(card).getByRole('heading').textContent);
const card = (n: number) => {
  const found = cards()[n];
  if (!found) throw new Error(`No card ${n}`);
  return found;
};
describe('cards', () => {
  test('three are open, what hurts most first, the rest folded in the order of the text', () => {
    showDraft();
    expect(titles()).toEqual([
      'The third message isn’t mentioned',
      'Reads as blame',
      '“As soon as possible” gives no time',
    ]);
    const more = screen.getByRole('button', { name: '2 more' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(more);
    expect(screen.getAllByTitle('Show the suggestion').map((row) => row.textContent)).toEqual([
      'Hides behind a policy line 2',
      'The apology owns nothing line 3',
    ]);
  });

  test('a folded one opens in its place and takes the focus', () => {
    showDraft();
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    fireEvent.click(screen.getByRole('button', { name: 'The apology owns nothing line 3' }));
    expect(titles()).toHaveLength(4);
    expect(document.activeElement).toBe(card(3));
  });

  test('shows the words, the change and the blank', () => {
    showDraft();
    const change = card(2);
    expect(change.querySelector('del')?.textContent).toBe('as soon as possible');
    expect(change.querySelector('ins')?.textContent).toContain('by ▢');
    expect(within(change).getByTitle('blank to fill').isConnected).toBe(true);
    expect(change.querySelector('.diff')?.textContent).toContain('We will refund you');
    expect(within(change).getByText('A day, even a late one, lets people plan.').isConnected).toBe(true);
  });

  test('names its other concerns, and the macro’s owner where the words came in one piece', () => {
    showDraft();
    expect(within(card(1)).getByText('Also: reads as an order').isConnected).toBe(true);
    expect(within(card(1)).queryByText('for the macro’s owner')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    fireEvent.click(screen.getByRole('button', { name: 'The apology owns nothing line 3' }));
    expect(within(card(3)).getByText('for the macro’s owner').isConnected).toBe(true);
    // Advice without a fix has no main button.
    expect(within(card(3)).queryByRole('button', { name: /^(Change|Add)$/ })).toBeNull();
  });

  test('“line 2” shows the words in the page', () => {
    const { actions } = showDraft();
    press(card(1), 'line 2');
    expect(actions.reveal).toHaveBeenCalledWith('en/blame/failed-to#you failed to attach');
  });
});

describe('making a change', () => {
  test('the main button asks for the fix on show; “Add” where nothing is replaced', async () => {
    const { actions } = showDraft();
    await act(async () => press(card(1), 'Change'));
    expect(actions.apply).toHaveBeenLastCalledWith('en/blame/failed-to#you failed to attach', 0);
    press(card(0), 'Other wording');
    expect(card(0).querySelector('ins')?.textContent).toContain('You have written three times now');
    await act(async () => press(card(0), 'Add'));
    expect(actions.apply).toHaveBeenLastCalledWith('en/repeat-contact-ignored/third#', 1);
  });

  test('says how to take it back, or that a blank waits', async () => {
    showDraft();
    await act(async () => press(card(1), 'Change'));
    expect(screen.getByText('Changed. Ctrl+Z in the reply box takes it back.').isConnected).toBe(true);
    await act(async () => press(card(2), 'Change'));
    expect(screen.getByText('Changed. The blank ▢ is yours to fill.').isConnected).toBe(true);
  });

  test.each([
    ['stale', 'The words have changed since. Look at the card once more.', false],
    ['refused', 'The editor didn’t take the change. Copy the words and paste them.', true],
    ['made-up-code', 'The change didn’t go through. Copy the words and paste them.', true],
  ])('%s: the card says what to do next', async (code, words, copies) => {
    const { actions } = showDraft();
    actions.apply.mockResolvedValue({ ok: false, code, message: 'not shown' });
    await act(async () => press(card(1), 'Change'));
    expect(within(card(1)).getByText(words).isConnected).toBe(true);
    expect(within(card(1)).queryAllByRole('button', { name: 'Copy the words' })).toHaveLength(copies ? 1 : 0);
    if (!copies) return;
    await act(async () => press(card(1), 'Copy the words'));
    expect(actions.copy).toHaveBeenCalledWith('I couldn’t find');
    expect(within(card(1)).getByText('Copied. Paste it where it belongs.').isConnected).toBe(true);
  });

  test('a request that rejects leaves the card with a next step', async () => {
    const { actions } = showDraft();
    actions.apply.mockRejectedValue(new Error('gone'));
    await act(async () => press(card(1), 'Change'));
    expect(within(card(1)).getByText(/The change didn’t go through/).isConnected).toBe(true);
  });

  test('a second click while the first is under way asks once', async () => {
    const { actions } = showDraft();
    let finish = () => {};
    actions.apply.mockImplementation(() => new Promise((resolve) => (finish = () => resolve({ ok: true }))));
    await act(async () => press(card(1), 'Change'));
    await act(async () => press(card(1), 'Change'));
    expect(actions.apply).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    expect(actions.apply).toHaveBeenCalledTimes(1);
  });

  test('a click on another card meanwhile is done after it, not dropped', async () => {
    const { actions } = showDraft();
    const finish: (() => void)[] = [];
    actions.apply.mockImplementation(() => new Promise((resolve) => finish.push(() => resolve({ ok: true }))));
    await act(async () => press(card(1), 'Change'));
    await act(async () => press(card(2), 'Change'));
    expect(actions.apply).toHaveBeenCalledTimes(1);
    await act(async () => finish[0]?.());
    expect(actions.apply.mock.calls.map(([id]) => id)).toEqual([
      'en/blame/failed-to#you failed to attach',
      expect.stringContaining('vague-timing'),
    ]);
    await act(async () => finish[1]?.());
  });
});

describe('putting aside', () => {
  const id = 'en/blame/failed-to#you failed to attach';

  test('dismiss puts these words aside', () => {
    const { actions } = showDraft();
    press(card(1), 'Dismiss');
    expect(actions.putAside).toHaveBeenCalledExactlyOnceWith(id, 'finding');
  });

  test.each([
    ['Not in this ticket', 'ticket'],
    ['Turn this rule off', 'rule'],
  ] as const)('the menu offers “%s”', async (item, scope) => {
    const { actions } = showDraft();
    press(card(1), 'More for: Reads as blame');
    fireEvent.click(await screen.findByRole('menuitem', { name: item }));
    expect(actions.putAside).toHaveBeenCalledExactlyOnceWith(id, scope);
  });

  test('what was put aside can be brought back', () => {
    const state = draftState();
    const [finding, ...rest] = state.report.findings;
    if (!finding) throw new Error('The sample is empty');
    const { actions } = showDraft({
      ...state,
      report: { ...state.report, findings: rest },
      putAside: [{ scope: 'rule', finding }],
    });
    expect(screen.getByText('1 put aside').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: `Bring back: ${finding.message}`, hidden: true }));
    expect(actions.bringBack).toHaveBeenCalledWith(finding.id);
  });
});

test('meters are words; digits come on request', () => {
  showDraft();
  const meters = screen.getByRole('region', { name: 'How the reply reads' });
  expect(meters.textContent).toBe('Toneharsh in placesEmpathymissingClarityvery clear#');
  press(meters, 'Show numbers');
  expect(meters.textContent).toContain('46 of 100');
});

describe('what is said when', () => {
  test('a good reply: calm praise and what works', () => {
    showDraft(goodState());
    expect(screen.getByRole('region', { name: 'This reads well' }).isConnected).toBe(true);
    expect(screen.queryAllByRole('article')).toHaveLength(0);
    expect(screen.getByText('Names the feeling').isConnected).toBe(true);
  });

  test('an unfinished draft: a quiet checklist, which goes when it is finished', () => {
    const { again } = showDraft(unfinishedState());
    const list = screen.getByRole('region', { name: 'Still to come' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(
          (item) =>
            item.querySelector('[role=img]')?.ariaLabel ?? item.querySelector('[role=img]')?.getAttribute('aria-label'),
        ),
    ).toEqual(['done', 'done', 'not there yet', 'not there yet', 'not there yet']);
    again(draftState());
    expect(screen.queryByRole('region', { name: 'Still to come' })).toBeNull();
  });

  test('an empty box: no meters, an invitation', () => {
    showDraft({ ...draftState('en', { findings: [], finished: false, strengths: [] }), text: ' ' });
    expect(screen.getByRole('region', { name: 'The reply is still empty' }).isConnected).toBe(true);
    expect(screen.queryByRole('region', { name: 'How the reply reads' })).toBeNull();
  });

  test.each([
    ['no-helpdesk', 'No ticket on this page'],
    ['no-reply-box', 'Can’t see the reply box here'],
    ['note', 'Internal notes are not checked'],
    ['unknown-language', 'This language is not read yet'],
    ['reload-needed', 'The page needs a reload'],
  ] as const)('%s has a title and a next step', (status, title) => {
    const { ticket, helpdesk } = draftState();
    const { actions } = showDraft({ status, helpdesk, ticket } as PageState);
    const region = screen.getByRole('region', { name: title });
    expect(region.querySelector('p')?.textContent).toMatch(/\S/u);
    if (status === 'note') press(region, 'Check notes too');
    if (status === 'reload-needed') press(region, 'Reload the page');
    expect(actions.checkNotes).toHaveBeenCalledTimes(status === 'note' ? 1 : 0);
    expect(actions.reloadPage).toHaveBeenCalledTimes(status === 'reload-needed' ? 1 : 0);
  });
});

test('switched off: nothing of a draft shows, and it can be turned on', () => {
  const actions = spyActions();
  show(<ReplyScreen state={draftState()} off actions={actions} />);
  expect(screen.queryAllByRole('article')).toHaveLength(0);
  press(screen.getByRole('region', { name: 'Empatia is switched off' }), 'Turn on');
  expect(actions.turnOn).toHaveBeenCalledOnce();
});

test('a card’s title has no full stop', () => {
  const [first] = draftState().report.findings;
  if (!first) throw new Error('The sample is empty');
  showDraft(draftState('en', { findings: [{ ...first, message: 'This gives no time.' }] }));
  expect(titles()).toEqual(['This gives no time']);
});

test('the count is said once it has settled, not at first sight and not on the way', () => {
  vi.useFakeTimers();
  const { again } = showDraft();
  const said = () =>
    screen
      .getAllByRole('status')
      .map((status) => status.textContent)
      .join('');
  const withCount = (count: number) => {
    const state = draftState();
    return { ...state, report: { ...state.report, findings: state.report.findings.slice(0, count) } };
  };
  act(() => void vi.advanceTimersByTime(5000));
  expect(said()).toBe('');
  again(withCount(4));
  act(() => void vi.advanceTimersByTime(500));
  again(withCount(1));
  act(() => void vi.advanceTimersByTime(1000));
  expect(said()).toBe('');
  act(() => void vi.advanceTimersByTime(1000));
  expect(said()).toBe('1 thing to look at');
  again(withCount(0));
  act(() => void vi.advanceTimersByTime(2000));
  expect(said()).toBe('Nothing to change');
});

test.each(LANGUAGE_CODES)('%s: no key shows instead of its text, in any state', (language) => {
  for (const state of [draftState(language), goodState(language), unfinishedState(language)]) {
    const { container } = show(<ReplyScreen state={state} actions={spyActions()} />, language);
    expect(container.textContent).not.toMatch(/\{\{|\b(finding|customer|state|meter|findings|strength)\.[a-z]/u);
  }
});
