import type { Words } from './words.ts';

/** What the chip tells: how many suggestions, or why there are none to tell. */
export type ChipFace = { kind: 'count'; count: number } | { kind: 'unknown' | 'failed' | 'reload' };

export interface Chip {
  show(face: ChipFace): void;
  /** Places the chip at the box's lower right corner, inside it; hides it where the box is out of sight. */
  place(box: DOMRect): void;
  readonly button: HTMLButtonElement;
}

export const CHIP_CSS = `
.chip { position: fixed; display: none; min-width: 28px; height: 28px; padding: 0 8px; box-sizing: border-box; border: 1px solid #9a3412;
  border-radius: 14px; background: #fff7ed; color: #7c2d12; font: 600 13px/26px system-ui, sans-serif; text-align: center; cursor: pointer; }
.chip.well { border-color: #166534; background: #f0fdf4; color: #14532d; }
.chip:hover { filter: brightness(0.96); }
.chip:focus-visible { outline: 2px solid #1d4ed8; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  .chip { background: #431407; color: #ffedd5; border-color: #fb923c; }
  .chip.well { background: #052e16; color: #dcfce7; border-color: #4ade80; }
  .chip:hover { filter: brightness(1.15); }
  .chip:focus-visible { outline-color: #93c5fd; }
}`;

const MARGIN = 8;

export function createChip(root: ShadowRoot, words: Words, onOpen: () => void, signal: AbortSignal): Chip {
  const button = root.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  root.append(button);
  button.addEventListener('click', onOpen, { signal });
  signal.addEventListener('abort', () => button.remove());

  return {
    button,
    show(face) {
      const well = face.kind === 'count' && face.count === 0;
      button.classList.toggle('well', well);
      button.textContent =
        face.kind === 'count' ? (well ? '✓' : String(face.count)) : face.kind === 'unknown' ? '?' : '!';
      const name = nameOf(face, words);
      button.setAttribute('aria-label', name);
      button.title = name;
    },
    place(box) {
      const { innerHeight, innerWidth } = root.ownerDocument.defaultView as Window;
      const seen =
        box.width > 60 && box.height > 12 && box.bottom > 0 && box.top < innerHeight && box.left < innerWidth;
      button.style.display = seen ? 'block' : 'none';
      if (!seen) return;
      const bottom = Math.min(box.bottom, innerHeight);
      button.style.top = `${Math.round(Math.max(box.top, bottom - button.offsetHeight - MARGIN))}px`;
      button.style.left = `${Math.round(Math.min(box.right, innerWidth) - button.offsetWidth - MARGIN)}px`;
    },
  };
}

function nameOf(face: ChipFace, words: Words): string {
  if (face.kind !== 'count') return words(`chip.${face.kind}`);
  if (face.count === 0) return words('chip.none');
  return face.count === 1 ? words('chip.one') : words('chip.many', { count: face.count });
}
