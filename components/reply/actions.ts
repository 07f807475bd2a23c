import type { PanelToPage, PutAsideScope } from '../../utils/messaging/protocol.ts';

export type ApplyResult = ReturnType<PanelToPage['apply']>;

/** What the reply screen asks of whoever shows it. */
export interface ReplyActions {
  /** Makes the fix with this number; resolves with what became of it. */
  apply(findingId: string, fix: number): Promise<ApplyResult>;
  putAside(findingId: string, scope: PutAsideScope): void;
  bringBack(findingId: string): void;
  /** Scrolls the page to the words. */
  reveal(findingId: string): void;
  copy(text: string): Promise<void>;
  checkNotes(): void;
  /** Has replies read again after they were switched off. */
  turnOn(): void;
  reloadPage(): void;
}
