import type { EditorBridge } from '../editors/types.ts';
import type { Composer } from '../helpdesks/types.ts';
import type { SentReply } from '../messaging/protocol.ts';
import type { PanelServer } from '../messaging/serve-panel.ts';
import { actionsOn } from './actions.ts';
import { boxUnread, draftState, stateWithoutDraft } from './page-state.ts';
import { type Place, samePlace } from './place.ts';
import { Aside, type AsideStore } from './put-aside.ts';
import { watchSending } from './sending.ts';
import { sentReply } from './sent-reply.ts';
import { Session, type SessionPorts } from './session.ts';
import { createReloadSign, createSurface, type Surface, type SurfacePorts } from './surface.ts';

export interface DeskPorts extends Pick<SessionPorts, 'engine' | 'fallback'> {
  panel: PanelServer;
  surface: Pick<SurfacePorts, 'words' | 'openRoot' | 'openPanel' | 'onFailed'>;
  bridgeFor(element: Element): EditorBridge | undefined;
  asideFor(place: Place, signal: AbortSignal): Promise<AsideStore>;
  settings(): Promise<{ checkNotes: boolean; underline: boolean }>;
  /** Keeps a sent reply; never called in private windows. */
  keep(reply: SentReply): void;
  onFailed(error: unknown): void;
  /** False once the extension was updated under the page. */
  alive(): boolean;
  isPrivate: boolean;
}

/** Follows the agent from ticket to ticket: one session at a time, for the box that is in use. */
export interface Desk {
  show(place: Place | undefined): void;
  /** Begins again where the agent is: a setting has changed. */
  restart(): void;
  /** Checks again what is there: a rule was turned off or on elsewhere. */
  recheck(): void;
}

interface AtWork {
  draftKey: string;
  session: Session;
  aside: Aside;
}

export function createDesk(ports: DeskPorts, signal: AbortSignal): Desk {
  let place: Place | undefined;
  let shown = false;
  let stop = new AbortController();
  let atWork: (AtWork & { pageChanged(): void }) | undefined;
  let drafts = 0;
  let retired = false;
  signal.addEventListener('abort', () => stop.abort());
  const actions = actionsOn((draftKey) => (atWork?.draftKey === draftKey ? atWork : undefined));
  ports.panel.answerWith(actions);

  const begin = async (here: Place, own: AbortSignal) => {
    const { checkNotes, underline } = await ports.settings();
    const idle = stateWithoutDraft(here, checkNotes);
    const { composer } = here;
    const bridge = composer && ports.bridgeFor(composer.element);
    if (own.aborted) return;
    if (idle || !composer || !bridge) return ports.panel.publish(idle ?? boxUnread(here));
    const aside = new Aside(await ports.asideFor(here, own));
    if (own.aborted) return;

    const draftKey = `${here.helpdesk.id}:${here.ticket.id}:${composer.kind}:${++drafts}`;
    let surface: Surface | undefined;
    const session = new Session(
      here,
      composer,
      bridge,
      {
        engine: ports.engine,
        fallback: ports.fallback,
        aside,
        onTouched() {
          if (ports.alive()) surface?.touched();
          else retire(here, composer);
        },
        onChecked(now) {
          surface?.show(now);
          ports.panel.publish(draftState(here, draftKey, now, ports.isPrivate));
        },
        onFailed(error) {
          surface?.failed();
          ports.onFailed(error);
        },
      },
      own,
    );
    const page = here.page.document;
    surface = createSurface(session, { ...ports.surface, page, draftKey, actions, underline }, own);
    const sending = watchSending(
      session,
      here,
      (sent) => {
        const reply = composer.kind === 'note' || ports.isPrivate ? undefined : sentReply(sent, new Date());
        if (reply) ports.keep(reply);
        session.startAfresh();
      },
      own,
    );
    atWork = {
      draftKey,
      session,
      aside,
      pageChanged() {
        sending.pageChanged();
        session.pageChanged();
      },
    };
    void session.check();
  };

  /** The extension was updated under the page: everything stops, and a sign says to reload. */
  const retire = ({ page }: Place, composer: Composer) => {
    stop.abort();
    atWork = undefined;
    retired = true;
    createReloadSign(composer, { ...ports.surface, page: page.document }, signal);
  };

  const show = (next: Place | undefined) => {
    if (signal.aborted || retired) return;
    shown = true;
    place = next;
    stop.abort();
    atWork = undefined;
    stop = new AbortController();
    if (next) begin(next, stop.signal).catch(ports.onFailed);
    else ports.panel.publish({ status: 'no-helpdesk' });
  };

  return {
    show(next) {
      if (shown && samePlace(place, next)) atWork?.pageChanged();
      else show(next);
    },
    restart: () => show(place),
    recheck: () => void atWork?.session.check(),
  };
}
