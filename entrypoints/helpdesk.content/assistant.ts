import { browser } from 'wxt/browser';
import { createDesk, type Desk } from '../../utils/assistant/desk.ts';
import { fingerprint } from '../../utils/assistant/fingerprint.ts';
import { wordsIn } from '../../utils/assistant/words.ts';
import { bridgeFor } from '../../utils/editors/index.ts';
import { post } from '../../utils/history/outbox.ts';
import { askBackground, extensionIsAlive, ifAlive, isCoded, type PanelServer } from '../../utils/messaging/index.ts';
import { checkNotes, spokenLanguage, underline } from '../../utils/settings/index.ts';
import { openAside } from './aside-store.ts';
import { openEngine } from './open-engine.ts';

export type { Desk };
export type StartDesk = (panel: PanelServer, signal: AbortSignal) => Promise<Desk>;

/** The assistant: an ES module of its own, which the loader imports when a reply box comes into use. */
export const startDesk: StartDesk = async (panel, signal) => {
  const language = await spokenLanguage();
  const isPrivate = browser.extension.inIncognitoContext;
  const onFailed = (error: unknown) => {
    // The extension was updated under the page: normal, so it stops quietly and says "reload".
    const outlived = isCoded(error) ? error.code === 'reload-needed' : !extensionIsAlive();
    if (outlived) panel.publish({ status: 'reload-needed' });
    else reportError(error);
  };
  const desk = createDesk(
    {
      panel,
      engine: openEngine(),
      fallback: language,
      bridgeFor,
      asideFor(place, own) {
        const ticket = fingerprint(`${place.helpdesk.id} ${place.ticket.id}`);
        return openAside(ticket, { isPrivate, onFailed, onChanged: () => desk.recheck() }, own);
      },
      settings: async () => ({ checkNotes: await checkNotes.getValue(), underline: await underline.getValue() }),
      surface: {
        words: wordsIn(language),
        openRoot: import.meta.env.WXT_PRACTICE === '1',
        openPanel,
        onFailed,
      },
      keep: (reply) => {
        // The write is what counts; the message only spares waiting for the background's own event.
        post(reply)
          .then(() => askBackground('drainOutbox'))
          .catch(onFailed);
      },
      onFailed,
      alive: extensionIsAlive,
      isPrivate,
    },
    signal,
  );
  for (const setting of [checkNotes, underline]) {
    signal.addEventListener('abort', ifAlive(setting.watch(() => desk.restart())));
  }
  return desk;
};

async function openPanel(): Promise<boolean> {
  // Firefox opens its sidebar only from the browser's own buttons, not through a message from a page.
  if (import.meta.env.FIREFOX) return false;
  try {
    await askBackground('openPanel');
    return true;
  } catch (error) {
    if (isCoded(error) && error.code === 'panel-from-toolbar-only') return false;
    throw error;
  }
}
