import type { AsideStore } from '../../utils/assistant/put-aside.ts';
import { ifAlive } from '../../utils/messaging/index.ts';
import { readAside, rulesOff, writeAside } from '../../utils/settings/index.ts';

interface Options {
  isPrivate: boolean;
  /** Rules were turned off or on elsewhere. */
  onChanged(): void;
  onFailed(error: unknown): void;
}

/** What was put aside in a ticket, read once and written through. Private windows keep it in memory only. */
export async function openAside(ticket: string, options: Options, signal: AbortSignal): Promise<AsideStore> {
  const { isPrivate, onChanged, onFailed } = options;
  const store: AsideStore = {
    inTicket: isPrivate ? { findings: [], rules: [] } : await readAside(ticket),
    rulesOff: await rulesOff.getValue(),
    saveTicket(aside) {
      store.inTicket = aside;
      if (!isPrivate) writeAside(ticket, aside, new Date()).catch(onFailed);
    },
    saveRulesOff(rules) {
      store.rulesOff = rules;
      if (!isPrivate) rulesOff.setValue(rules).catch(onFailed);
    },
  };
  const unwatch = rulesOff.watch((rules) => {
    store.rulesOff = rules;
    onChanged();
  });
  signal.addEventListener('abort', ifAlive(unwatch));
  return store;
}
