/** One neutral name for every kind of finding: the page can read which words are underlined, and must not learn why. */
const NAME = 'empatia';
const STYLE = `::highlight(${NAME}) { text-decoration: underline wavy 1.5px #c2410c; text-underline-offset: 3px; }
@media (prefers-color-scheme: dark) { ::highlight(${NAME}) { text-decoration-color: #fb923c; } }`;

/** A range and the words it must hold to be underlined. */
export interface Underlined {
  range: Range;
  words: string;
}

export interface Underlines {
  paint(list: readonly Underlined[]): void;
  /** Takes away what no longer stands on its words, for the time until the next check. */
  prune(): void;
}

type View = Window & typeof globalThis;

/**
 * Underlines words of an editor by the CSS Custom Highlight API: nothing enters the editor's DOM. The editor's own
 * document has the registry and needs the style (an editor in a frame has its own of both). Cleared when `signal` aborts.
 */
export function createUnderlines(document: Document, signal: AbortSignal): Underlines {
  const view = document.defaultView as View | null;
  const registry = view?.CSS?.highlights;
  // Not in Firefox before 140: the chip and the panel do the work there.
  if (!view || !registry) return { paint() {}, prune() {} };

  const highlight = new view.Highlight();
  let painted: Underlined[] = [];
  registry.set(NAME, highlight);
  const removeStyle = addStyle(document, view);
  signal.addEventListener('abort', () => {
    registry.delete(NAME);
    removeStyle();
  });

  const keep = (list: readonly Underlined[]) => {
    painted = list.filter(standsOnItsWords);
    highlight.clear();
    for (const { range } of painted) highlight.add(range);
  };
  return {
    paint: keep,
    prune() {
      if (!painted.every(standsOnItsWords)) keep(painted);
    },
  };
}

/** Editors put their own spaces and fillers into the text nodes: only what is read counts. */
const readable = (text: string) => text.replace(/[\s\u200b\u2060\ufeff]+/g, '');
const standsOnItsWords = ({ range, words }: Underlined) =>
  range.startContainer.isConnected && readable(range.toString()) === readable(words);

function addStyle(document: Document, view: View): () => void {
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((kept) => kept !== sheet);
    };
  } catch {
    // Firefox refuses a content script's own sheet in the page's list: a style element in the head instead.
    const style = document.createElement('style');
    style.textContent = STYLE;
    document.head.append(style);
    return () => style.remove();
  }
}
