import type { SentReply } from '../../utils/messaging/protocol.ts';

/** Where the history screen gets its data, newest first. Every call may reject; the screen then says how to go on. */
export interface HistorySource {
  /** At most `limit` replies sent before `before` (ISO 8601), or the newest. */
  list(limit: number, before?: string): Promise<SentReply[]>;
  search(query: string): Promise<SentReply[]>;
  remove(id: string): Promise<void>;
  /** Puts back what was just deleted. */
  restore(reply: SentReply): Promise<void>;
  clear(): Promise<void>;
}
