export { type HistoryDb, openHistory } from './db.ts';
export { drain, post, wasPosted } from './outbox.ts';
export { clearReplies, deleteReply, getReply, keepReply, listReplies } from './replies.ts';
export { forgetOlder } from './retention.ts';
export { searchReplies } from './search.ts';
