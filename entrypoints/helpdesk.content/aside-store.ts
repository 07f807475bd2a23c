import type { AsideStore } from '../../utils/assistant/put-aside.ts';
import { readAside, rulesOff, writeAside } from '../../utils/settings/index.ts';

/** What was put aside in a ticket, read once and written through. Private windows keep it in memory only. */
export async function openAsideFor(
  ticket: string,
  isPrivate: boolean,
  onFailed: (error: unknown) => void,
): Promise<AsideStore> {
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
  return store;
}
