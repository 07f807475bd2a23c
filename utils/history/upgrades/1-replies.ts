import type { Dexie } from 'dexie';

/** Frozen: first shape. Replies by id, listed by the time they were sent, found by their ticket. */
export function upgrade1(db: Dexie): void {
  db.version(1).stores({ replies: 'id, sentAt, [helpdesk+ticketId]' });
}
