import { act, fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SettingsScreen, type SettingsValues } from '../../components/settings/settings-screen.tsx';
import { show } from './show.tsx';

const VALUES: SettingsValues = {
  enabled: true,
  checkNotes: false,
  underline: true,
  uiLanguage: 'auto',
  historyDays: 45,
  rulesOff: ['en/blame/failed-to', 'acme/own'],
};

function start(onChange = vi.fn<(change: Partial<SettingsValues>) => Promise<void>>(async () => {})) {
  show(<SettingsScreen values={VALUES} onChange={onChange} />);
  return onChange;
}

test.each([
  ['off', () => fireEvent.click(screen.getByRole('switch', { name: 'Check replies' })), { enabled: false }],
  ['notes', () => fireEvent.click(screen.getByRole('switch', { name: 'Check internal notes' })), { checkNotes: true }],
  [
    'underline',
    () => fireEvent.click(screen.getByRole('switch', { name: 'Underline words in the reply box' })),
    { underline: false },
  ],
  [
    'language',
    () => fireEvent.change(screen.getByLabelText('Language of Empatia'), { target: { value: 'pt' } }),
    { uiLanguage: 'pt' },
  ],
  [
    'days',
    () => fireEvent.change(screen.getByLabelText('Keep sent replies'), { target: { value: '0' } }),
    { historyDays: 0 },
  ],
  [
    'a rule',
    () => fireEvent.click(screen.getByRole('button', { name: 'Turn on: Reads as blame' })),
    { rulesOff: ['acme/own'] },
  ],
])('%s: is stored as it is chosen', async (_, choose, change) => {
  const onChange = start();
  await act(async () => void choose());
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  expect(screen.getByRole('status').textContent).toBe('Saved');
});

test('what couldn’t be stored is said', async () => {
  start(vi.fn(() => Promise.reject(new Error('full'))));
  await act(async () => void fireEvent.click(screen.getByRole('switch', { name: 'Check internal notes' })));
  expect(screen.getByRole('status').textContent).toBe('That couldn’t be saved. Try again.');
});

test('a number of days set elsewhere stays among the choices', () => {
  start();
  expect(screen.getByLabelText<HTMLSelectElement>('Keep sent replies').selectedOptions[0]?.textContent).toBe('45 days');
});

test('privacy is told in plain words', () => {
  start();
  expect(screen.getByRole('region', { name: 'Privacy, in plain words' }).textContent).toContain(
    'Nothing is sent anywhere',
  );
});
