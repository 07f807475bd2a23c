import type { Finding } from '../checker/types.ts';
import type { Outcome } from '../messaging/protocol.ts';
import { newId } from './new-id.ts';

type Kept = Pick<Finding, 'id' | 'rule' | 'concern' | 'dimension' | 'text' | 'message'>;

/** What became of the findings of one draft. */
export class Ledger {
  /** The id of the reply this draft becomes: made once, so that two events of one send are one reply. */
  readonly id = newId();
  readonly #taken = new Map<string, Kept>();

  take(finding: Kept): void {
    this.#taken.set(finding.id, finding);
  }

  /** `shown` and `putAside` are those of the text that was sent. */
  outcomes(shown: readonly Kept[], putAside: readonly Kept[]): (Kept & { outcome: Outcome })[] {
    const as = (list: Iterable<Kept>, outcome: Outcome) => [...list].map((finding) => ({ ...finding, outcome }));
    const still = new Set([...shown, ...putAside].map(({ id }) => id));
    // A fix that was undone before sending was not taken: its finding stands in the text again.
    const taken = [...this.#taken.values()].filter(({ id }) => !still.has(id));
    return [...as(taken, 'taken'), ...as(putAside, 'dismissed'), ...as(shown, 'left')];
  }
}
