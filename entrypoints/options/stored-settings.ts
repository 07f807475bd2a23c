import type { SettingsValues } from '../../components/settings/settings-screen.tsx';
import { checkNotes, enabled, historyDays, rulesOff, uiLanguage, underline } from '../../utils/settings/index.ts';

/** Each choice on the screen and where it is stored. */
const ITEMS = { enabled, checkNotes, underline, uiLanguage, historyDays, rulesOff };
const NAMES = Object.keys(ITEMS) as (keyof SettingsValues)[];

export async function readSettings(): Promise<SettingsValues> {
  const values = await Promise.all(NAMES.map((name) => ITEMS[name].getValue()));
  return Object.fromEntries(NAMES.map((name, i) => [name, values[i]])) as unknown as SettingsValues;
}

/** Stores what changed; rejects when the browser couldn't. */
export async function writeSettings(change: Partial<SettingsValues>): Promise<void> {
  for (const name of NAMES) {
    if (name in change) await (ITEMS[name].setValue as (value: unknown) => Promise<void>)(change[name]);
  }
}

/** Calls `onChange` when a setting changes, here or in the panel, until `signal` aborts. */
export function watchSettings(onChange: (change: Partial<SettingsValues>) => void, signal: AbortSignal): void {
  for (const name of NAMES) {
    const watch = ITEMS[name].watch as (changed: (value: unknown) => void) => () => void;
    signal.addEventListener(
      'abort',
      watch((value) => onChange({ [name]: value })),
    );
  }
}
