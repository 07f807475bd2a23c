import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { draftState } from './samples/states.ts';
import { showDraft } from './show.tsx';

describe('the customer', () => {
  test('comes with feeling, own words, urgency, facts and questions, and no pronoun', () => {
    const { container } = showDraft();
    const section = screen.getByRole('region', { name: 'What Maria Lopez wrote' });
    expect(section.textContent).toContain('Maria Lopez sounds very angry, and has written before');
    expect([...section.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual([
      'the THIRD time I am writing',
      'I feel robbed',
    ]);
    for (const words of ['Urgent: “by Friday”', 'may leave', 'order 48213', 'amount 189.90 EUR']) {
      expect(section.textContent).toContain(words);
    }
    expect(section.textContent).toContain('Where is my refund? answered');
    expect(section.textContent).toContain('Who decides this? not answered yet');
    expect(container.textContent).not.toMatch(/\b(she|he|her|his)\b/iu);
  });

  test('is not spoken of where the message can’t be seen', () => {
    const state = draftState();
    showDraft({ ...state, ticket: { id: '1', channel: 'unknown' }, unknown: ['messages', 'requester', 'channel'] });
    const section = screen.getByRole('region', { name: 'What the customer wrote' });
    expect(section.textContent).toContain('Can’t see the customer’s message here');
    expect(section.textContent).not.toContain('angry');
    expect(
      screen.getByText('Can’t see here: who wrote, e-mail or chat. What depends on it stays quiet.').isConnected,
    ).toBe(true);
  });
});

test('a sign within a longer one isn’t quoted twice', () => {
  const { customer } = draftState().report;
  const evidence = ['so furious', 'furious'].map((text) => ({ kind: 'emotion' as const, text }));
  showDraft(draftState('en', { customer: { ...customer, evidence } }));
  const section = screen.getByRole('region', { name: 'What Maria Lopez wrote' });
  expect([...section.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual(['so furious']);
});

test('roles unknown and nothing read: the customer isn’t called calm', () => {
  const { customer } = draftState().report;
  const calm = {
    ...customer,
    intensity: 0 as const,
    emotion: 'neutral' as const,
    evidence: [],
    facts: [],
    questions: [],
  };
  showDraft({ ...draftState('en', { customer: calm }), unknown: ['role'] });
  expect(screen.getByRole('region', { name: 'What Maria Lopez wrote' }).textContent).toContain('Can’t see');
  expect(screen.queryByText(/calm/)).toBeNull();
});

describe('a long thread', () => {
  const { report } = draftState();
  const facts = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ kind: 'something', text }));
  const questions = [true, true, undefined, false, true].map((answered, i) => ({ text: `Question ${i}`, answered }));
  const start = () => showDraft(draftState('en', { customer: { ...report.customer, facts, questions } }));

  test('shows four facts and the rest on request', () => {
    const { container } = start();
    const shown = () => [...container.querySelectorAll('.chip.blue')].map((chip) => chip.textContent?.trim());
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    fireEvent.click(screen.getAllByRole('button', { name: '2 more' })[0] as HTMLElement);
    expect(shown()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('shows three questions, those without an answer first', () => {
    const { container } = start();
    const shown = [...container.querySelectorAll('.questions span')].map((question) => question.textContent);
    expect(shown).toEqual(['Question 3', 'Question 2', 'Question 0']);
  });
});
