import type { Draft, Finding, LanguageCode } from '../checker/types.ts';
import type { EditorBridge } from '../editors/types.ts';
import type { Composer } from '../helpdesks/types.ts';
import { type Checked, checkDraft } from './check-draft.ts';
import { createDraftReader, type DraftReader } from './draft-reader.ts';
import type { Engine } from './engine.ts';
import { Ledger } from './ledger.ts';
import { keepPace, type Pace } from './pace.ts';
import type { Place } from './place.ts';
import type { Aside } from './put-aside.ts';
import { type KnownTicket, knownTicket } from './ticket.ts';

/** What is known of the draft at a moment. Without `checked` its language has no rules. */
export interface DraftNow {
  text: string;
  checked?: Checked;
  known: KnownTicket;
}

export interface SessionPorts {
  engine: Engine;
  aside: Aside;
  /** The language taken for a draft and a thread that tell nothing. */
  fallback: LanguageCode;
  /** The text changed; what was drawn may no longer stand on its words. */
  onTouched(): void;
  onChecked(now: DraftNow): void;
  onFailed(error: unknown): void;
}

/** One reply box of one ticket, from when it comes into use until it is left. It ends with its signal. */
export class Session {
  readonly composer: Composer;
  readonly bridge: EditorBridge;
  ledger = new Ledger();
  now: DraftNow | undefined;
  /** The last that held words: what a box that has emptied may have sent. */
  lastWords: DraftNow | undefined;
  readonly #place: Place;
  readonly #ports: SessionPorts;
  readonly #signal: AbortSignal;
  readonly #reader: DraftReader;
  readonly #pace: Pace;
  #known: KnownTicket | undefined;
  #sendNear = false;
  #rested = false;
  #wasFinished = false;
  #generation = 0;

  constructor(place: Place, composer: Composer, bridge: EditorBridge, ports: SessionPorts, signal: AbortSignal) {
    this.#place = place;
    this.composer = composer;
    this.bridge = bridge;
    this.#ports = ports;
    this.#signal = signal;
    const { element, send } = composer;
    this.#reader = createDraftReader(element, bridge, signal);
    const window = element.ownerDocument.defaultView as Window;
    const check = () => void this.check();
    const rest = () => {
      this.#rested = true;
      check();
    };
    this.#pace = keepPace(window, check, rest, signal);
    // The last word of a composition comes in before its end is told.
    element.addEventListener('compositionend', () => this.#touched(), { signal });
    bridge.observe(element, () => this.#touched(), signal);
    for (const type of ['pointerenter', 'focus']) send?.addEventListener(type, () => this.#sendIsNear(), { signal });
  }

  /** The page changed around the box: the thread may have a new message. */
  pageChanged(): void {
    this.#known = undefined;
    this.#pace.again();
  }

  /** Checks what the box holds now. Results of a draft that has changed meanwhile are dropped. */
  async check(): Promise<void> {
    if (this.#signal.aborted || this.#reader.composing()) return;
    const generation = ++this.#generation;
    try {
      const draft = this.#judged(this.#reader.read());
      this.#known ??= knownTicket(this.#place.ticket, this.#place.helpdesk.conversation(this.#place.page));
      const known = this.#known;
      const checked = await checkDraft(draft, known, this.#ports.aside, this.#ports.engine, this.#ports.fallback);
      if (this.#signal.aborted || generation !== this.#generation) return;
      if (this.bridge.read(this.composer.element).text !== draft.text) return this.#touched();
      this.#wasFinished = draft.text.trim() !== '' && (checked?.report.finished ?? false);
      this.now = { text: draft.text, known, ...(checked && { checked }) };
      if (draft.text.trim() !== '') this.lastWords = this.now;
      this.#ports.onChecked(this.now);
    } catch (error) {
      if (!this.#signal.aborted) this.#ports.onFailed(error);
    }
  }

  /** The finding as it stands in what was checked last, shown or put aside. */
  finding(id: string): Finding | undefined {
    const checked = this.now?.checked;
    const all = [...(checked?.report.findings ?? []), ...(checked?.putAside ?? []).map(({ finding }) => finding)];
    return all.find((finding) => finding.id === id);
  }

  /** Runs an edit of ours in the box. */
  edit<T>(change: () => Promise<T>): Promise<T> {
    return this.#reader.edit(change);
  }

  /** The reply has gone: what follows in this box is another draft. */
  startAfresh(): void {
    this.ledger = new Ledger();
    this.now = undefined;
    this.lastWords = undefined;
    this.#sendNear = false;
    this.#wasFinished = false;
    this.pageChanged();
  }

  #touched(): void {
    if (this.#signal.aborted) return;
    const before = this.now?.text;
    if (this.#reader.read().text !== before) {
      this.#rested = false;
      this.#sendNear = false;
      this.#ports.onTouched();
    }
    this.#pace.touched();
  }

  #sendIsNear(): void {
    if (this.#sendNear) return;
    this.#sendNear = true;
    void this.check();
  }

  /**
   * While the agent types, the draft isn't finished; once typing rests the engine looks for its close; near the send
   * control it is. A draft that was finished once is left to the engine, so that mending a word doesn't hide cards.
   */
  #judged(draft: Draft): Draft {
    if (this.#sendNear) return { ...draft, finished: true };
    return this.#rested || this.#wasFinished ? draft : { ...draft, finished: false };
  }
}
