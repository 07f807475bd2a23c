import { browser } from 'wxt/browser';

/**
 * False once the extension was updated, reloaded or removed under a page that still runs its script
 * ("Extension context invalidated"). That is normal: whoever sees it stops quietly and says "reload".
 */
export function extensionIsAlive(): boolean {
  // Chromium takes `runtime` away or leaves it without an id; Firefox throws on access from a dead context.
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // the throw is itself the answer
  }
}

/** Runs what lets go of the browser's events; of a dead extension there is nothing left to let go of. */
export const ifAlive = (letGo: () => void) => () => {
  if (extensionIsAlive()) letGo();
};
