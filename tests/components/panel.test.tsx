import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Panel } from '../../components/shell/panel.tsx';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { draftState } from './samples/states.ts';
import { show, spyActions } from './show.tsx';

function start(state: PageState | undefined = draftState(), more: { trouble?: string } = {}) {
  const onSettings = vi.fn();
  const panel = <Panel state={state} actions={spyActions()} history={<p>kept</p>} onSettings={onSettings} {...more} />;
  return { onSettings, ...show(panel) };
}

// Cards have headers too, which are no banners in a browser; the query takes them for such.
const header = () => screen.getAllByRole('banner')[0];

describe('header and footer', () => {
  test('name product, ticket, requester and the reply’s language', () => {
    const { onSettings } = start();
    expect(header()?.textContent).toBe('Empatia#48213 · Maria LopezEnglish');
    expect(screen.getByRole('contentinfo').textContent).toContain('Checked on this computer. Nothing left it.');
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(onSettings).toHaveBeenCalledOnce();
  });

  test('say that a private window keeps nothing', () => {
    start({ ...draftState(), private: true });
    expect(screen.getByRole('contentinfo').textContent).toContain('Private window: nothing is kept.');
  });

  test('an unknown requester is no name at all', () => {
    start({ ...draftState(), ticket: { id: '7', channel: 'chat' } });
    expect(header()?.textContent).toBe('Empatia#7English');
  });

  test('the keys are listed on request', async () => {
    start();
    fireEvent.click(screen.getByRole('button', { name: 'Keyboard' }));
    expect((await screen.findByText('make the first change')).isConnected).toBe(true);
  });
});

describe('tabs', () => {
  test('only what exists: reply and history, one mounted at a time', () => {
    start();
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(['Reply', 'History']);
    expect(screen.queryByText('kept')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'History' }));
    expect(screen.getByText('kept').isConnected).toBe(true);
    expect(screen.queryAllByRole('article')).toHaveLength(0);
  });
});

describe('hiding for a shared screen', () => {
  const altB = () => fireEvent.keyDown(document.body, { key: '∫', code: 'KeyB', altKey: true });

  test.each([
    ['Alt+B, whatever letter the system makes of it', altB],
    ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Hide the panel (Alt+B)' }))],
  ])('%s: nothing of the ticket is left in the document', (_, hide) => {
    start();
    hide();
    expect(document.body.textContent).not.toMatch(/Maria|48213|refund|angry/u);
    expect(screen.getByRole('heading').textContent).toBe('Hidden for a shared screen');
  });

  test('Alt+B or the button shows it again', () => {
    start();
    altB();
    altB();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    altB();
    fireEvent.click(screen.getByRole('button', { name: 'Show the panel' }));
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  test('it stays hidden when the page reports another draft', () => {
    const { again } = start();
    altB();
    again(<Panel state={draftState('it')} actions={spyActions()} history={null} onSettings={() => {}} />);
    expect(document.body.textContent).not.toContain('Giulia');
  });
});

test.each([
  ['page-gone', 'The page has gone. Go back to the ticket and try again.'],
  ['whatever', 'That didn’t reach the page. Reload it and try again.'],
])('trouble %s is told with a next step', (trouble, words) => {
  start(draftState(), { trouble });
  expect(screen.getByRole('alert').textContent).toBe(words);
});

test('before the page has spoken it says what it waits for', () => {
  show(<Panel actions={spyActions()} history={null} onSettings={() => {}} />);
  expect(screen.getByRole('heading', { name: 'Looking for the reply box' }).isConnected).toBe(true);
});
