import { browser } from 'wxt/browser';
import { uiLanguage } from './settings.ts';

const SPOKEN = ['en', 'it', 'pt'] as const;
export type SpokenLanguage = (typeof SPOKEN)[number];

/** The language our own words are shown in: the agent's choice, else the browser's, else English. */
export async function spokenLanguage(): Promise<SpokenLanguage> {
  const chosen = await uiLanguage.getValue();
  if (chosen !== 'auto') return chosen;
  const browsers = browser.i18n.getUILanguage().toLowerCase().split('-')[0];
  return SPOKEN.find((code) => code === browsers) ?? 'en';
}
