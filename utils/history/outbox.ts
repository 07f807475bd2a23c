import { browser } from 'wxt/browser';
import type { SentReply } from '../messaging/protocol.ts';

/**
 * Sent replies wait here until the background has put them into the history. Written straight from the page's script:
 * a message to a stopped worker is lost when the page navigates on send (measured: 7 of 8, and 0 of 12, arrived),
 * what was written to storage was complete (8 of 8, 12 of 12).
 */
const PREFIX = 'outbox:';

/** Puts a sent reply into the outbox. The same id twice is one reply. */
export async function post(reply: SentReply): Promise<void> {
  await browser.storage.local.set({ [PREFIX + reply.id]: reply });
}

/** True when these changed keys of `storage.local` mean that something was posted. */
export const wasPosted = (changes: Record<string, { newValue?: unknown }>): boolean =>
  Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PREFIX) && newValue !== undefined);

/**
 * Hands every waiting reply to `keep` and removes it only afterwards, so that a worker killed in between repeats the
 * step; `keep` must therefore be idempotent by id. Answers how many were kept. One that can't be kept stays, and the
 * first such error is thrown after the others were tried.
 */
export async function drain(keep: (reply: SentReply) => Promise<void>): Promise<number> {
  const waiting = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX));
  let kept = 0;
  const failures: unknown[] = [];
  for (const [key, reply] of waiting) {
    try {
      await keep(reply as SentReply);
      await browser.storage.local.remove(key);
      kept++;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return kept;
}
