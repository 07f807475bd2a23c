import type { Composer } from '../helpdesks/types.ts';
import type { PanelHandlers } from '../messaging/panel-port.ts';
import { type Card, createCard } from './card.ts';
import { CARD_CSS } from './card-style.ts';
import { CHIP_CSS, createChip } from './chip.ts';
import { followBox } from './follow-box.ts';
import { createOwnHost } from './own-host.ts';
import type { DraftNow, Session } from './session.ts';
import { createUnderlines, type Underlined } from './underlines.ts';
import type { Words } from './words.ts';

/** What is drawn beside one reply box: underlines, chip, card. */
export interface Surface {
  show(now: DraftNow): void;
  /** The text has just changed. */
  touched(): void;
  failed(): void;
}

export interface SurfacePorts {
  page: Document;
  words: Words;
  draftKey: string;
  actions: PanelHandlers;
  underline: boolean;
  openRoot: boolean;
  /** Opens the side panel; answers false where only the browser's own button can. */
  openPanel(): Promise<boolean>;
  onFailed(error: unknown): void;
}

export function createSurface(session: Session, ports: SurfacePorts, signal: AbortSignal): Surface {
  const { page, words } = ports;
  const { element } = session.composer;
  const root = createOwnHost(page, CHIP_CSS + CARD_CSS, ports.openRoot, signal);
  const openPanelOrCard = async () => {
    if (!(await ports.openPanel())) card.open();
  };
  const chip = createChip(root, words, () => openPanelOrCard().catch(ports.onFailed), signal);
  const card: Card = createCard(
    root,
    { words, draftKey: ports.draftKey, actions: ports.actions, box: element },
    signal,
  );
  chip.show({ kind: 'count', count: 0 });
  const place = (box: DOMRect) => {
    chip.place(box);
    card.place(box);
  };
  followBox(element, page, place, signal);
  const underlines = createUnderlines(element.ownerDocument, signal);

  // Alt+Enter in the box opens the card without the mouse, Esc closes it: a fix leaves the caret in the box.
  element.addEventListener(
    'keydown',
    (event) => {
      const opens = event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey;
      if (!opens && !(event.key === 'Escape' && card.isOpen())) return;
      event.preventDefault();
      event.stopPropagation();
      if (opens) card.open();
      else card.close();
    },
    { capture: true, signal },
  );

  return {
    show(now) {
      const findings = now.checked?.report.findings ?? [];
      chip.show(now.checked ? { kind: 'count', count: findings.length } : { kind: 'unknown' });
      card.show(findings);
      if (ports.underline) underlines.paint(underlined(session, now));
    },
    touched: () => underlines.prune(),
    failed: () => chip.show({ kind: 'failed' }),
  };
}

/** The chip alone, saying that the page must be reloaded: all that an outlived script may still do. */
export function createReloadSign(
  { element }: Composer,
  { page, words, openRoot }: Pick<SurfacePorts, 'page' | 'words' | 'openRoot'>,
  signal: AbortSignal,
): void {
  const chip = createChip(createOwnHost(page, CHIP_CSS, openRoot, signal), words, () => {}, signal);
  chip.show({ kind: 'reload' });
  followBox(element, page, chip.place, signal);
}

function underlined({ bridge, composer }: Session, { checked }: DraftNow): Underlined[] {
  const spans = (checked?.report.findings ?? []).flatMap(({ start, end, text }) =>
    start === undefined || end === undefined || text === undefined ? [] : [{ start, end, text }],
  );
  const ranges = bridge.ranges(composer.element, spans);
  return spans.flatMap(({ text }, i) => {
    const range = ranges[i];
    return range ? [{ range, words: text }] : [];
  });
}
