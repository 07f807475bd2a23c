import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { boxUnread } from '../../utils/assistant/page-state.ts';
import { inUse, type Place } from '../../utils/assistant/place.ts';
import { watchPage } from '../../utils/assistant/watch-page.ts';
import { adapterFor } from '../../utils/helpdesks/index.ts';
import { extensionIsAlive, ifAlive, type PanelServer, servePanel } from '../../utils/messaging/index.ts';
import { enabled } from '../../utils/settings/index.ts';
import type { Desk, StartDesk } from './assistant.ts';

/**
 * The loader: small, on every page of a helpdesk. It knows whether a ticket and a reply box are there, answers the panel,
 * and fetches everything else (editors, engine, languages) only once a reply box comes into use or the panel looks.
 */
export default defineContentScript({
  matches: [], // the helpdesks' own, set by scripts/wxt-parts.ts
  async main({ signal, isInvalid }) {
    if (isInvalid) return;
    let running: { stop: AbortController; lookNow(): void } | undefined;
    // Served also while checking is turned off: the panel stays connected and goes on when it is turned on again.
    const panel = servePanel(signal, { onWatched: () => running?.lookNow() });
    const run = (on: boolean) => {
      running?.stop.abort();
      running = undefined;
      if (!on) return panel.publish({ status: 'no-helpdesk' });
      const stop = new AbortController();
      running = { stop, ...watch(panel, AbortSignal.any([signal, stop.signal])) };
    };
    signal.addEventListener('abort', ifAlive(enabled.watch(run)));
    run(await enabled.getValue());
  },
});

function watch(panel: PanelServer, signal: AbortSignal): { lookNow(): void } {
  let desk: Promise<Desk> | undefined;
  const onLook = (place: Place | undefined) => {
    const wanted = place?.composer && (panel.watched() || inUse(place.composer, document));
    if (wanted && extensionIsAlive()) desk ??= openDesk(panel, signal);
    if (desk) desk.then((open) => open.show(place)).catch(reportError);
    else panel.publish(place ? boxUnread(place) : { status: 'no-helpdesk' });
  };
  return watchPage(document, adapterFor, onLook, signal);
}

/** A dynamic import of a packaged module works under the page's strictest CSP, in both browsers. */
async function openDesk(panel: PanelServer, signal: AbortSignal): Promise<Desk> {
  const url = browser.runtime.getURL('/assistant.js');
  const { startDesk } = (await import(/* @vite-ignore */ url)) as { startDesk: StartDesk };
  return startDesk(panel, signal);
}
