import type { browser as Browser } from 'wxt/browser';
import { answerAsBackground, CodedError } from '../../utils/messaging/index.ts';

/** Opens the panel for the page's chip, the toolbar button and the keyboard. */
export function servePanelOpening(browser: typeof Browser): void {
  // Chromium only: Firefox has a sidebar that its own toolbar button and shortcut open.
  browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true }).catch((cause: unknown) => {
    console.warn('Empatia: the toolbar button can’t open the panel', cause);
  });
  // Firefox: the toolbar button opens the sidebar, at once, while the click still counts as the user's gesture.
  const { sidebarAction } = browser as unknown as { sidebarAction?: { toggle(): Promise<void> } };
  if (sidebarAction) browser.action.onClicked.addListener(() => void sidebarAction.toggle());

  answerAsBackground('openPanel', async ({ sender }) => {
    const tabId = sender?.tab?.id;
    if (!browser.sidePanel || tabId === undefined) {
      throw new CodedError('panel-from-toolbar-only', 'Open Empatia’s panel with its button in the toolbar.');
    }
    // Nothing may be awaited before this: the click on the chip counts as the user's gesture only in this turn.
    await browser.sidePanel.open({ tabId });
  });
}
