import type { DomText, Extent, Run } from './dom-text.ts';

/** Offsets of the text <-> places in the DOM. */

interface Place {
  node: Node;
  offset: number;
}

const endOf = (run: Run): number => run.textStart + run.length;
const placeIn = (run: Run, offset: number): Place => ({
  node: run.node,
  offset: run.nodeStart + offset - run.textStart,
});

/** The innermost first block of an empty editor: where typing would begin. */
function emptyPlace(root: Element): Place {
  let inner = root;
  while (inner.firstElementChild && inner.firstElementChild.tagName !== 'BR') inner = inner.firstElementChild;
  return { node: inner, offset: 0 };
}

/** The place where a span begins: rather at the front of the words that follow than at the end of those before. */
function startPlace(root: Element, { runs }: DomText, offset: number): Place {
  const run = runs.find((candidate) => offset < endOf(candidate));
  if (run) return placeIn(run, Math.max(offset, run.textStart));
  const last = runs.at(-1);
  return last ? placeIn(last, endOf(last)) : emptyPlace(root);
}

/** The place where a span ends; an insertion joins the words before it, so that it takes their formatting. */
function endPlace(root: Element, dom: DomText, offset: number): Place {
  const run = dom.runs.findLast((candidate) => candidate.textStart < offset);
  return run ? placeIn(run, Math.min(offset, endOf(run))) : startPlace(root, dom, offset);
}

/**
 * A live range over a span. An empty span at the first character of a paragraph stays in that paragraph; elsewhere it
 * joins what stands before it.
 */
export function rangeOf(root: Element, dom: DomText, span: Extent): Range {
  const range = root.ownerDocument.createRange();
  if (span.start === span.end) {
    const opensRun = dom.runs.some((run) => run.textStart === span.start);
    const closesRun = dom.runs.some((run) => endOf(run) === span.start);
    const place = opensRun && !closesRun ? startPlace(root, dom, span.start) : endPlace(root, dom, span.start);
    range.setStart(place.node, place.offset);
    range.collapse(true);
    return range;
  }
  const start = startPlace(root, dom, span.start);
  const end = endPlace(root, dom, span.end);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

const bare = (text: string): string => text.replace(/[\s\u200b\u200c\u2060\ufeff\u00ad]/g, '');

/** A live range over a span, or none when the DOM doesn't hold the span's words (any more). */
export function checkedRange(root: Element, dom: DomText, span: Extent): Range | undefined {
  const range = rangeOf(root, dom, span);
  return bare(range.toString()) === bare(dom.text.slice(span.start, span.end)) ? range : undefined;
}

/** The offset of a place in the DOM: the end of the last text before it, within its own text node exactly. */
export function offsetOf(dom: DomText, node: Node, offset: number): number {
  const { runs } = dom;
  const inside = runs.find((run) => run.node === node && offset <= run.nodeStart + run.length);
  if (inside) return inside.textStart + Math.max(0, offset - inside.nodeStart);
  const point = node.ownerDocument?.createRange();
  point?.setStart(node, offset);
  const before = runs.findLast((run) => point && point.comparePoint(run.node, run.nodeStart + run.length) <= 0);
  return before ? endOf(before) : 0;
}
