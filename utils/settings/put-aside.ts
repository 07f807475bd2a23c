import { browser } from 'wxt/browser';

/** What an agent put aside in one ticket: fingerprints of findings and rule ids, no words. */
interface AsideInTicket {
  findings: string[];
  rules: string[];
}
interface Stored extends AsideInTicket {
  /** ISO 8601, of the last change. */
  at: string;
}

const PREFIX = 'aside:';
const KEPT_DAYS = 30;

/** What was put aside in the ticket with this fingerprint. */
export async function readAside(ticket: string): Promise<AsideInTicket> {
  const key = PREFIX + ticket;
  const stored = (await browser.storage.local.get(key))[key] as Stored | undefined;
  return { findings: stored?.findings ?? [], rules: stored?.rules ?? [] };
}

export async function writeAside(ticket: string, aside: AsideInTicket, now: Date): Promise<void> {
  await browser.storage.local.set({ [PREFIX + ticket]: { ...aside, at: now.toISOString() } satisfies Stored });
}

/** Forgets tickets in which nothing was put aside for 30 days; answers how many. */
export async function forgetOldAside(now: Date): Promise<number> {
  const limit = new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
  const all = Object.entries(await browser.storage.local.get(null));
  const old = all.filter(([key, value]) => key.startsWith(PREFIX) && (value as Stored).at < limit).map(([key]) => key);
  await browser.storage.local.remove(old);
  return old.length;
}
