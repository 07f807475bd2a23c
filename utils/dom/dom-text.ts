/**
 * Rich text in the DOM -> plain text, with the way back from every offset to its text node.
 *
 * Block borders become a blank line, list items, table rows and `<br>` one newline, table cells a tab. Non-breaking spaces
 * become spaces one to one; zero-width characters (CKEditor's fillers, mentions' guards) and collapsed white space are left
 * out, and the runs keep the offsets right across them.
 */

/** A half-open range of UTF-16 offsets into a text. */
export interface Extent {
  start: number;
  end: number;
}

/** A stretch of one text node that stands in the text unchanged in length. */
export interface Run {
  node: Text;
  nodeStart: number;
  textStart: number;
  length: number;
}

export interface DomText {
  text: string;
  runs: Run[];
  /** What each element asked for by `marks` covers, in the order of the document. */
  marked: (Extent & { element: Element })[];
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const ONE_LINE = new Set(['LI', 'TR', 'DT', 'DD']);
const CELLS = new Set(['TD', 'TH']);
const UNREAD = new Set('SCRIPT STYLE TEMPLATE TEXTAREA SELECT BUTTON SVG NOSCRIPT IFRAME OBJECT HEAD'.split(' '));
/** Zero-width space, non-joiner, word joiner (CKEditor 5's filler), byte order mark, soft hyphen. The joiner holds emoji together: kept. */
const ZERO_WIDTH = /[\u200b\u200c\u2060\ufeff\u00ad]/;
const WHITE = /[ \t\n\r\f]/;
/** A stretch that is neither white space nor zero-width: most of a text, taken at once. */
const ORDINARY = /[^\s\u200b\u200c\u2060\ufeff\u00ad]+/y;

/** The block inside `root` that a node stands in; `root` itself where text stands in it directly. */
export function blockOf(root: Element, node: Node): Element {
  let at: Node | null = node;
  while (at && at !== root) {
    if (at.nodeType === 1 && (BLOCKS.has((at as Element).tagName) || CELLS.has((at as Element).tagName))) {
      return at as Element;
    }
    at = at.parentNode;
  }
  return root;
}

/** Newlines that a border of this block is worth: one inside lists and tables, two elsewhere. */
function borderOf(element: Element): number {
  if (ONE_LINE.has(element.tagName)) return 1;
  const parent = element.parentElement;
  return parent && (ONE_LINE.has(parent.tagName) || CELLS.has(parent.tagName)) ? 1 : 2;
}

/**
 * Reads `root`. `marks` picks elements whose extent in the text is wanted (quotes, signatures). Elements that are not
 * displayed are left out where the document knows styles (a parsed document without a window doesn't).
 */
export function readDom(root: Element, marks?: (element: Element) => boolean): DomText {
  const view = root.ownerDocument.defaultView;
  const runs: Run[] = [];
  const marked: DomText['marked'] = [];
  let text = '';
  /** What stands between the last character and the next one. */
  let gap = '';
  /** A collapsible space that was seen; it is written only if something follows on its line. */
  let space: { node: Text; at: number } | undefined;
  /** What the current line was opened by while it is still empty. */
  let opened: 'block' | 'break' | undefined = 'block';

  const border = (newlines: number) => {
    if (gap.length < newlines || gap === '\t') gap = '\n'.repeat(newlines);
    space = undefined;
    opened = 'block';
  };
  const put = (node: Text, at: number, characters: string) => {
    if (text) text += gap;
    gap = '';
    const last = runs.at(-1);
    const goesOn =
      last?.node === node && last.nodeStart + last.length === at && last.textStart + last.length === text.length;
    if (goesOn) last.length += characters.length;
    else runs.push({ node, nodeStart: at, textStart: text.length, length: characters.length });
    text += characters;
  };
  const readText = (node: Text, whiteSpace: string) => {
    const { data } = node;
    const keepsSpaces = /^(pre|pre-wrap|break-spaces)$/.test(whiteSpace);
    const keepsBreaks = keepsSpaces || whiteSpace === 'pre-line';
    for (let at = 0; at < data.length; at += 1) {
      ORDINARY.lastIndex = at;
      const characters = ORDINARY.exec(data)?.[0] ?? data.charAt(at);
      if (ZERO_WIDTH.test(characters)) continue;
      if (WHITE.test(characters) && !(characters === '\n' ? keepsBreaks : keepsSpaces)) {
        if (!opened) space ??= { node, at };
        continue;
      }
      if (space && characters !== '\n') put(space.node, space.at, ' ');
      space = undefined;
      put(node, at, characters === '\u00a0' ? ' ' : characters);
      opened = undefined;
      at += characters.length - 1;
    }
  };
  const readElement = (element: Element, inherited: string) => {
    if (UNREAD.has(element.tagName.toUpperCase())) return;
    if (element.tagName === 'BR') {
      space = undefined;
      // A break right after a block's border only gives the empty line its height (the editors' filler).
      if (opened !== 'block') {
        gap = `${gap.replace('\t', '')}\n`;
        opened = 'break';
      }
      return;
    }
    const style = view?.getComputedStyle(element);
    if (style?.display === 'none') return;
    const whiteSpace = style?.whiteSpace || (element.tagName === 'PRE' ? 'pre' : inherited);
    const block = element !== root && BLOCKS.has(element.tagName);
    if (block) border(borderOf(element));
    else if (CELLS.has(element.tagName)) {
      if (!gap) gap = '\t';
      space = undefined;
      opened = 'block';
    }
    const mark = marks?.(element) ? { element, start: 0, end: 0 } : undefined;
    if (mark) marked.push(mark);
    const firstRun = runs.length;
    for (const child of element.childNodes) {
      if (child.nodeType === 3) readText(child as Text, whiteSpace);
      else if (child.nodeType === 1) readElement(child as Element, whiteSpace);
    }
    if (mark) {
      // Its first character always opens a run: runs never cross text nodes.
      mark.start = runs[firstRun]?.textStart ?? text.length;
      mark.end = text.length;
    }
    if (block) border(borderOf(element));
  };
  readElement(root, 'normal');
  return { text, runs, marked: marked.filter((mark) => mark.end > mark.start) };
}
