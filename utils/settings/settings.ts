import { storage } from 'wxt/utils/storage';

/**
 * Every setting is one versioned item: a change of shape raises its version and adds a migration here, so that what an
 * agent chose outlives an update.
 */

/** Whether replies are checked at all. */
export const enabled = storage.defineItem<boolean>('local:setting:enabled', { fallback: true, version: 1 });

/** Whether internal notes are checked too; colleagues read those, so they aren't unless the agent wants it. */
export const checkNotes = storage.defineItem<boolean>('local:setting:checkNotes', { fallback: false, version: 1 });

/** Ids of the rules that the agent turned off everywhere. */
export const rulesOff = storage.defineItem<string[]>('local:setting:rulesOff', { fallback: [], version: 1 });

export type UiLanguage = 'auto' | 'en' | 'it' | 'pt';
/** The language of our own words; `auto` follows the browser. */
export const uiLanguage = storage.defineItem<UiLanguage>('local:setting:uiLanguage', { fallback: 'auto', version: 1 });

/** How many days sent replies are kept; 0 keeps none. */
export const historyDays = storage.defineItem<number>('local:setting:historyDays', { fallback: 180, version: 1 });

/** Whether words are underlined in the page. The page can see which words are underlined, never why. */
export const underline = storage.defineItem<boolean>('local:setting:underline', { fallback: true, version: 1 });
