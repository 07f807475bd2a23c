/**
 * The pattern language that rules and packs are written in. Separated by spaces:
 *
 *   word            this form; written without accents in the text it matches too, unless the accent changes the word
 *   <fail|forget>   any form of these lemmas; <fail:2s> only forms with this feature, <*:2s> any word with it
 *   @must           a class of the language (classes may hold patterns of several words)
 *   (a b|c d)       one of these;  x?  may be missing;  "," "?"  punctuation by its sign in quotes
 *   …  …3           up to 6 (or 3) words, never across punctuation; few where something follows, many at the end
 *   _               any one word
 *   {object}        captures up to 8 words, as many as there are;  {object:pattern} captures what the pattern matches
 *   !x              the next word is not x;  ^ and $  start and end of the sentence
 *   [ and ]         the part that is marked; without them all of the match is
 *
 * No backtracking, no code: a pattern from a pack can cost no more than its length times the sentence's.
 */
export type Node =
  | { type: 'form'; form: string }
  | { type: 'lemma'; lemmas: string[]; features: string[] }
  | { type: 'class'; name: string }
  | { type: 'sequence'; items: Node[] }
  | { type: 'either'; options: Node[] }
  | { type: 'optional'; item: Node }
  | { type: 'gap'; min: number; max: number; greedy?: boolean }
  | { type: 'not'; item: Node }
  | { type: 'capture'; name: string; item: Node }
  | { type: 'edge'; at: 'start' | 'end' | 'mark-start' | 'mark-end' };

/** A pattern that can't be read; `at` is the offset in `source`. */
export class PatternError extends Error {
  readonly source: string;
  readonly at: number;
  constructor(problem: string, source: string, at: number) {
    super(`${problem} at character ${at + 1} of the pattern: ${source}`);
    this.name = 'PatternError';
    this.source = source;
    this.at = at;
  }
}

const MAX_GAP = 12;
const MAX_CAPTURE = 8;
const WORD = /[^\s()|[\]{}<>?!^$@"…]+/uy;

/** Splits a literal into forms as the language's text is split ("can't" = can not). */
export type SplitLiteral = (literal: string) => string[];

/** Reads a pattern. Throws PatternError with the place and what was expected. */
export function parsePattern(source: string, split: SplitLiteral): Node {
  let at = 0;
  const fail = (problem: string): never => {
    throw new PatternError(problem, source, at);
  };
  const skip = () => {
    while (source[at] === ' ' || source[at] === '\n') at++;
  };
  const word = (): string => {
    WORD.lastIndex = at;
    const found = WORD.exec(source)?.[0] ?? fail('A word was expected');
    at += found.length;
    return found;
  };
  const until = (close: string): string => {
    const end = source.indexOf(close, at);
    if (end < 0) fail(`“${close}” is missing`);
    const inside = source.slice(at, end);
    at = end + 1;
    return inside;
  };
  const number = (fallback: number): number => {
    const digits = /^\d+/.exec(source.slice(at, at + 3))?.[0];
    if (digits === undefined) return fallback;
    at += digits.length;
    const value = Number(digits);
    return value < 1 || value > MAX_GAP ? fail(`A gap is 1 to ${MAX_GAP} words`) : value;
  };
  const lemma = (): Node => {
    const [names = '', features = ''] = until('>').split(':');
    return { type: 'lemma', lemmas: names.split('|'), features: features === '' ? [] : features.split('+') };
  };
  const capture = (): Node => {
    const name = /^[a-z][a-zA-Z]*/.exec(source.slice(at, at + 40))?.[0] ?? fail('A name was expected');
    at += name.length;
    if (source[at] === '}') {
      at++;
      return { type: 'capture', name, item: { type: 'gap', min: 1, max: MAX_CAPTURE, greedy: true } };
    }
    if (source[at] !== ':') fail('“:” or “}” was expected');
    at++;
    const item = either();
    if (source[at] !== '}') fail('“}” is missing');
    at++;
    return { type: 'capture', name, item };
  };
  const group = (): Node => {
    const item = either();
    if (source[at] !== ')') fail('“)” is missing');
    at++;
    return item;
  };
  const literal = (): Node => {
    if (source[at] === '_') {
      at++;
      return { type: 'gap', min: 1, max: 1 };
    }
    const forms = split(word()).map((form): Node => ({ type: 'form', form }));
    return forms.length === 1 ? (forms[0] as Node) : { type: 'sequence', items: forms };
  };
  const single = (): Node => {
    const sign = source[at] as string;
    at++;
    switch (sign) {
      case '(':
        return group();
      case '<':
        return lemma();
      case '@':
        return { type: 'class', name: word() };
      case '{':
        return capture();
      case '…':
        return { type: 'gap', min: 0, max: number(6) };
      case '"':
        return { type: 'form', form: until('"') };
      case '!':
        return { type: 'not', item: item() };
      case '^':
        return { type: 'edge', at: 'start' };
      case '$':
        return { type: 'edge', at: 'end' };
      case '[':
        return { type: 'edge', at: 'mark-start' };
      case ']':
        return { type: 'edge', at: 'mark-end' };
      default:
        at--;
        return literal();
    }
  };
  const item = (): Node => {
    const found = single();
    if (source[at] !== '?') return found;
    at++;
    return { type: 'optional', item: found };
  };
  const sequence = (): Node => {
    const items: Node[] = [];
    for (skip(); at < source.length && !'|)}'.includes(source[at] as string); skip()) items.push(item());
    if (items.length === 0) fail('Something to match was expected');
    // A gap with nothing behind it takes what is there: "(tried) …" is the rest of the clause.
    const last = items.findLast((one) => one.type !== 'edge');
    if (last?.type === 'gap') last.greedy = true;
    return items.length === 1 ? (items[0] as Node) : { type: 'sequence', items };
  };
  function either(): Node {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Node) : { type: 'either', options };
  }
  const whole = either();
  if (at < source.length) fail(`“${source[at]}” wasn’t expected`);
  return whole;
}

/** Every node of a tree, the tree itself first. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  if (node.type === 'sequence') for (const item of node.items) yield* walk(item);
  else if (node.type === 'either') for (const option of node.options) yield* walk(option);
  else if (node.type === 'optional' || node.type === 'not' || node.type === 'capture') yield* walk(node.item);
}
