import { type RefObject, useEffect, useRef } from 'react';

interface Keys {
  apply(findingId: string): void;
  dismiss(findingId: string): void;
  applyFirst(): void;
}

const CARD = '[data-finding]';
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]';

const cardsIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(CARD)];
const idOf = (card: HTMLElement) => card.dataset.finding ?? '';

/** Keyboard for the main job. Letters act on a card only while it has the focus, so that dictation can't trip them. */
export function useCardKeys(list: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;

  useEffect(() => {
    const step = (from: HTMLElement | null, by: number) => {
      const cards = list.current ? cardsIn(list.current) : [];
      const at = from ? cards.indexOf(from) : -1;
      const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(Math.max(at + by, 0), cards.length - 1);
      cards[next]?.focus();
      cards[next]?.scrollIntoView?.({ block: 'nearest' });
    };
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || target?.closest(TYPING)) return;
      const card = target?.closest<HTMLElement>(CARD) ?? null;
      if (event.altKey) {
        if (event.key !== 'Enter') return;
        latest.current.applyFirst();
      } else if (event.key === 'j' || (card && event.key === 'ArrowDown')) step(card, 1);
      else if (event.key === 'k' || (card && event.key === 'ArrowUp')) step(card, -1);
      else if (card && target === card && event.key === 'Enter') latest.current.apply(idOf(card));
      else if (card && event.key === 'd') latest.current.dismiss(idOf(card));
      else return;
      event.preventDefault();
    };
    const listening = new AbortController();
    window.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [list]);
}

/**
 * When the card that held the focus goes, the focus goes to the card that took its place, else to the last one, else to
 * the list itself: never back to the top of the panel.
 */
export function useFocusThatStays(list: RefObject<HTMLElement | null>, shown: readonly string[]): void {
  const last = useRef<{ id: string; place: number }>(undefined);

  useEffect(() => {
    const listening = new AbortController();
    const note = (event: FocusEvent) => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>(CARD) : null;
      if (card && list.current) last.current = { id: idOf(card), place: cardsIn(list.current).indexOf(card) };
    };
    list.current?.addEventListener('focusin', note, { signal: listening.signal });
    return () => listening.abort();
  }, [list]);

  const ids = shown.join('\n');
  useEffect(() => {
    const gone = last.current;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (!gone || !lost || !list.current || ids.split('\n').includes(gone.id)) return;
    const cards = cardsIn(list.current);
    (cards[gone.place] ?? cards.at(-1) ?? list.current).focus();
  }, [list, ids]);
}
