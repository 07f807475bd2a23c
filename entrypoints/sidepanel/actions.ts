import { browser } from 'wxt/browser';
import type { ReplyActions } from '../../components/reply/actions.ts';
import { CodedError, type PageConnection } from '../../utils/messaging/index.ts';
import { checkNotes, enabled } from '../../utils/settings/index.ts';

interface Context {
  page(): PageConnection | undefined;
  /** Requests name the draft they were made for, so that a late click never lands in another ticket. */
  draftKey: string;
  windowId: number;
  /** Told the code of what went wrong outside a card. */
  onTrouble(code: string): void;
}

const codeOf = (error: unknown) => (error instanceof CodedError ? error.code : 'unexpected');

/** What the reply screen asks, put to the page of this window's active tab. */
export function replyActions({ page, draftKey, windowId, onTrouble }: Context): ReplyActions {
  const ask: PageConnection['request'] = (name, request) =>
    page()?.request(name, request) ?? Promise.reject(new CodedError('page-gone', 'No ticket is open in this tab.'));
  const tell = (told: Promise<unknown>) => void told.catch((error: unknown) => onTrouble(codeOf(error)));
  return {
    async apply(findingId, fix) {
      try {
        return await ask('apply', { draftKey, findingId, fix });
      } catch (error) {
        return { ok: false, code: codeOf(error), message: (error as Error).message };
      }
    },
    putAside: (findingId, scope) => tell(ask('putAside', { draftKey, findingId, scope })),
    bringBack: (findingId) => tell(ask('bringBack', { draftKey, findingId })),
    reveal: (findingId) => tell(ask('reveal', { draftKey, findingId })),
    copy: (text) => navigator.clipboard.writeText(text),
    checkNotes: () => tell(checkNotes.setValue(true)),
    turnOn: () => tell(enabled.setValue(true)),
    reloadPage: () => tell(reloadActiveTab(windowId)),
  };
}

async function reloadActiveTab(windowId: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
}
