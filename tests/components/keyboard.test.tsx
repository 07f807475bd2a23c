import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ReplyScreen } from '../../components/reply/reply-screen.tsx';
import type { DraftState } from '../../utils/messaging/protocol.ts';
import { draftState } from './samples/states.ts';
import { show, spyActions } from './show.tsx';

const cards = () => screen.queryAllByRole('article');
const focused = () => cards().indexOf(document.activeElement as HTMLElement);
const key = (name: string, more: object = {}) =>
  act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name, ...more }));

const ids = draftState().report.findings.map(({ id }) => id);

function without(state: DraftState, ...gone: number[]): DraftState {
  const findings = state.report.findings.filter((_, i) => !gone.includes(i));
  return { ...state, report: { ...state.report, findings } };
}

function start(state = draftState()) {
  const actions = spyActions();
  const { again } = show(<ReplyScreen state={state} actions={actions} />);
  return { actions, again: (next: DraftState) => again(<ReplyScreen state={next} actions={actions} />) };
}

describe('moving', () => {
  test('j and k, and arrows once a card has the focus', async () => {
    start();
    await key('ArrowDown');
    expect(focused()).toBe(-1);
    await key('j');
    expect(focused()).toBe(0);
    await key('j');
    expect(focused()).toBe(1);
    await key('ArrowDown');
    expect(focused()).toBe(2);
    await key('j');
    expect(focused()).toBe(2);
    await key('k');
    await key('ArrowUp');
    expect(focused()).toBe(0);
  });

  test('a key held with Ctrl or Meta is the browser’s', async () => {
    start();
    await key('j', { ctrlKey: true });
    await key('j', { metaKey: true });
    expect(focused()).toBe(-1);
  });
});

describe('acting', () => {
  test('Enter changes, d dismisses the card in focus', async () => {
    const { actions } = start();
    await key('j');
    await key('j');
    await key('Enter');
    expect(actions.apply).toHaveBeenCalledWith(ids[1], 0);
    await key('d');
    expect(actions.putAside).toHaveBeenCalledWith(ids[1], 'finding');
  });

  test('letters do nothing while no card has the focus', async () => {
    const { actions } = start();
    await key('d');
    await key('Enter');
    expect(actions.apply).not.toHaveBeenCalled();
    expect(actions.putAside).not.toHaveBeenCalled();
  });

  test('Enter on a button inside a card is that button’s', async () => {
    const { actions } = start();
    screen.getAllByRole('button', { name: 'Dismiss' })[0]?.focus();
    await key('Enter');
    expect(actions.apply).not.toHaveBeenCalled();
  });

  test('Alt+Enter makes the first change there is, from anywhere', async () => {
    const state = draftState();
    const [first, ...rest] = state.report.findings;
    if (!first) throw new Error('The sample is empty');
    const { actions } = start({ ...state, report: { ...state.report, findings: [{ ...first, fixes: [] }, ...rest] } });
    await key('Enter', { altKey: true });
    expect(actions.apply).toHaveBeenCalledWith(ids[1], 0);
  });
});

describe('when the card in focus goes', () => {
  test('the focus goes to the one that took its place', async () => {
    const { again } = start();
    await key('j');
    await key('j');
    again(without(draftState(), 1));
    expect(focused()).toBe(1);
    expect(cards()[1]?.dataset.finding).toBe(ids[2]);
  });

  test('to the last one when it was the last', async () => {
    const state = without(draftState(), 2, 3, 4);
    const { again } = start(state);
    await key('j');
    await key('j');
    again(without(state, 1));
    expect(focused()).toBe(0);
  });

  test('to the list itself when none is left', async () => {
    const state = without(draftState(), 1, 2, 3, 4);
    const { again } = start(state);
    await key('j');
    again(without(state, 0));
    expect(document.activeElement).not.toBe(document.body);
  });

  test('a focus elsewhere stays where it is', async () => {
    const { again } = start();
    await key('j');
    const numbers = screen.getByRole('button', { name: 'Show numbers' });
    numbers.focus();
    again(without(draftState(), 0));
    expect(document.activeElement).toBe(numbers);
  });
});
