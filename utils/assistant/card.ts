import type { Finding, Fix } from '../checker/types.ts';
import type { PanelHandlers } from '../messaging/panel-port.ts';
import type { Words } from './words.ts';

/** The suggestions in the page, one at a time: for browsers whose panel can't be opened from a page, and for the keyboard. */
export interface Card {
  open(): void;
  close(): void;
  isOpen(): boolean;
  show(findings: readonly Finding[]): void;
  place(box: DOMRect): void;
}

/** In CSS pixels: the distance kept, the chip's height with its margin, and what a card with a fix takes. */
const GAP = 8;
const CHIP = 36;
const ROOM = 280;

interface CardPorts {
  words: Words;
  draftKey: string;
  actions: PanelHandlers;
  /** The reply box: the focus goes back there. */
  box: HTMLElement;
}

export function createCard(root: ShadowRoot, { words, draftKey, actions, box }: CardPorts, signal: AbortSignal): Card {
  const document = root.ownerDocument;
  const card = document.createElement('section');
  card.className = 'card';
  card.setAttribute('role', 'dialog');
  card.tabIndex = -1;
  root.append(card);
  signal.addEventListener('abort', () => card.remove());

  let findings: readonly Finding[] = [];
  let at = 0;
  const isOpen = () => card.classList.contains('open');

  const close = () => {
    card.classList.remove('open');
    box.focus({ preventScroll: true });
  };
  const act = async (action: () => unknown) => {
    try {
      const done = (await action()) as { ok: boolean } | undefined;
      if (done?.ok === false) tell(words('card.failed'));
    } catch {
      tell(words('card.failed')); // coded for the panel; here one sentence serves every code
    }
  };
  const tell = (sentence: string) => {
    const note = paragraph('note', sentence);
    note.setAttribute('role', 'alert');
    card.append(note);
  };
  const element = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, text: string) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  };
  const paragraph = (className: string, text: string) => element('p', className, text);
  const button = (className: string, text: string, onClick: () => void) => {
    const made = element('button', className, text);
    made.type = 'button';
    made.addEventListener('click', onClick, { signal });
    return made;
  };

  const draw = () => {
    const hadFocus = root.activeElement !== null;
    at = findings.length === 0 ? 0 : at % findings.length;
    const finding = findings[at];
    const heading = words('card.label', { index: finding ? at + 1 : 0, count: findings.length });
    card.setAttribute('aria-label', heading);
    const close_ = button('', words('card.close'), close);
    const parts: HTMLElement[] = [element('h2', '', heading)];
    const row = element('div', 'actions', '');
    if (finding) {
      const ask = { draftKey, findingId: finding.id };
      parts.push(paragraph('words', finding.text ?? words('card.whole')), paragraph('message', finding.message));
      parts.push(paragraph('why', finding.why));
      if (finding.inserted) parts.push(paragraph('note', words('card.inserted')));
      row.append(
        ...finding.fixes.map((fix, index) =>
          button('fix', labelOf(fix, words), () => void act(() => actions.apply({ ...ask, fix: index }))),
        ),
        button('', words('card.dismiss'), () => void act(() => actions.putAside({ ...ask, scope: 'finding' }))),
      );
      if (findings.length > 1) row.append(button('', words('card.next'), next));
    } else parts.push(paragraph('', words('card.none')));
    row.append(close_);
    card.replaceChildren(...parts, row);
    if (hadFocus && isOpen()) focusFirst();
  };
  const next = () => {
    at++;
    draw();
  };
  const focusFirst = () => (card.querySelector<HTMLElement>('button') ?? card).focus({ preventScroll: true });

  /** Tab goes round inside the card: the page's own order of focus begins far from here. */
  const goRound = (event: KeyboardEvent) => {
    const buttons = [...card.querySelectorAll<HTMLElement>('button')];
    const at = buttons.indexOf(root.activeElement as HTMLElement) + (event.shiftKey ? -1 : 1);
    event.preventDefault();
    buttons.at(at % buttons.length)?.focus({ preventScroll: true });
  };
  card.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') close();
      else if (event.key === 'Tab') goRound(event);
    },
    { signal },
  );

  return {
    close,
    isOpen,
    open() {
      at = 0;
      card.classList.add('open');
      draw();
      focusFirst();
    },
    show(list) {
      const shown = findings[at]?.id;
      findings = list;
      const still = list.findIndex(({ id }) => id === shown);
      if (still >= 0) at = still;
      if (isOpen()) draw();
    },
    place(rect) {
      const { innerHeight, innerWidth } = document.defaultView as Window;
      // Above the chip where there is room, else below the box.
      const bottom = Math.min(rect.bottom, innerHeight);
      const above = bottom - CHIP - GAP;
      const below = innerHeight - bottom - GAP;
      const goesAbove = above >= ROOM || above >= below;
      card.style.top = goesAbove ? 'auto' : `${Math.round(bottom + GAP)}px`;
      card.style.bottom = goesAbove ? `${Math.round(innerHeight - above)}px` : 'auto';
      card.style.maxHeight = `${Math.round((goesAbove ? above : below) - GAP)}px`;
      card.style.right = `${Math.max(GAP, Math.round(innerWidth - Math.min(rect.right, innerWidth) + GAP))}px`;
    },
  };
}

function labelOf({ text, start, end }: Fix, words: Words): string {
  if (text.trim() === '') return words('card.remove');
  return `${words(start === end ? 'card.insert' : 'card.apply')} ${text.trim()}`;
}
