import type { Message } from '../checker/types.ts';
import type { Ledger } from './ledger.ts';
import type { Place } from './place.ts';
import type { DraftNow, Session } from './session.ts';

/** How long a pressed send may take before it counts as failed, in ms. */
const SEND_TAKES = 30_000;
const LOOK_EVERY = 400;
/** A page that goes so soon after the press goes because of it, in ms; later the agent left a send that had failed. */
const LEAVES_WITHIN = 3000;
/** Words of this length in the thread are the draft's and not by chance. */
const TELLING = 20;

/** A draft that became a reply. */
export interface Sent {
  place: Place;
  now: DraftNow;
  ledger: Ledger;
}

interface Pressed extends Sent {
  at: number;
}

/**
 * Tells when the draft was sent: the box empties or goes after a press on the send control or its shortcut, or the
 * thread gains the draft's words, or the form with the box is submitted to a new page. A press after which the words stay
 * is a send that failed, and stays a draft. Watches beyond the session: a helpdesk may go to the next ticket on sending.
 */
export function watchSending(session: Session, place: Place, onSent: (sent: Sent) => void, signal: AbortSignal) {
  const { composer, bridge } = session;
  const page = place.page.document;
  const window = page.defaultView as Window & typeof globalThis;
  let pressed: Pressed | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let seen = conversation(place).length;

  const snapshot = (): Sent | undefined =>
    session.now && session.now.text.trim() !== '' ? { place, now: session.now, ledger: session.ledger } : undefined;
  /** Sent by a way that wasn't seen (a menu, a shortcut): told by the thread alone, so the words must be telling. */
  const emptied = (): Sent | undefined => {
    const now = session.lastWords;
    return now && plain(now.text).length >= TELLING ? { place, now, ledger: session.ledger } : undefined;
  };
  const forget = () => {
    pressed = undefined;
    clearInterval(timer);
  };
  const tell = (sent: Sent) => {
    forget();
    seen = conversation(place).length;
    onSent(sent);
  };
  const boxIsEmpty = () => !composer.element.isConnected || bridge.read(composer.element).text.trim() === '';

  const look = () => {
    if (pressed && boxIsEmpty()) return tell(pressed);
    if (pressed && Date.now() - pressed.at > SEND_TAKES) forget();
    const sent = pressed ?? snapshot() ?? emptied();
    const messages = conversation(place);
    if (sent && messages.slice(seen).some((message) => saysTheSame(message, sent.now.text))) tell(sent);
  };
  const press = async () => {
    if (signal.aborted) return;
    // Checked in this very turn, before the page's own handler empties the box: an opened language answers in microtasks.
    await session.check();
    const sent = snapshot();
    if (!sent) return;
    // Pressed again after a send that failed: what counts is what the box holds now.
    forget();
    pressed = { ...sent, at: Date.now() };
    timer = setInterval(look, LOOK_EVERY);
  };

  const onClick = (event: Event) => {
    if (composer.send && event.composedPath().includes(composer.send)) void press();
  };
  const onKey = (event: KeyboardEvent) => {
    // In chats Enter alone sends, and Shift+Enter is a new line.
    const inChat = place.ticket.channel === 'chat' && !event.shiftKey;
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey || inChat);
    if (isSend) void press();
    // Typed into after the press: the send failed and the agent goes on writing, or clears the box.
    else if (pressed && !['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) {
      look();
      forget();
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    const inPage = composer.element.ownerDocument === page;
    const box = inPage ? composer.element : composer.element.ownerDocument.defaultView?.frameElement;
    if (!box || !form.contains(box) || event.defaultPrevented) return;
    if (composer.send && event.submitter && event.submitter !== composer.send) return;
    const sent = pressed ?? snapshot();
    if (sent) tell(sent);
  };

  window.addEventListener('click', onClick, { capture: true, signal });
  composer.element.ownerDocument.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('submit', onSubmit, { signal });
  const onLeave = () => {
    if (pressed && (boxIsEmpty() || Date.now() - pressed.at < LEAVES_WITHIN)) tell(pressed);
  };
  window.addEventListener('pagehide', onLeave, { signal });
  signal.addEventListener('abort', () => {
    // The session ends because the box went or the helpdesk moved on: one last look, then the timer goes on alone.
    if (pressed && boxIsEmpty()) tell(pressed);
  });
  return { pageChanged: look };
}

const conversation = ({ helpdesk, page }: Place): Message[] => helpdesk.conversation(page) ?? [];

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
function saysTheSame({ role, text }: Message, draft: string): boolean {
  return role !== 'customer' && role !== 'note' && plain(text).includes(plain(draft).slice(0, 400));
}
