import type { Node } from './parse.ts';

/**
 * A pattern as a program of a small machine (Thompson's construction): each state reads one token or moves on without.
 * Running it costs at most states times tokens, whatever the text.
 */
export type Instruction =
  | { op: 'token'; atom: number }
  /** Any word or number; punctuation ends the thread. */
  | { op: 'any' }
  | { op: 'not'; atoms: readonly number[] }
  /** Goes on at the next state first, at `to` second. */
  | { op: 'split'; to: number }
  | { op: 'jump'; to: number }
  | { op: 'start' }
  | { op: 'end' }
  | { op: 'save'; slot: number }
  | { op: 'match' };

export interface Program {
  code: readonly Instruction[];
  /** Capture names; name i is saved in slots 2i+4 (start) and 2i+5 (end). Slots 0-1 the match, 2-3 the marked part. */
  captures: readonly string[];
  /** Parts that no match can do without, the rarest first: each one's atoms, of which the sentence must hold one. */
  needs: readonly (readonly number[])[];
  /** A match begins with one of these atoms; absent where it may begin with any word. */
  first: ReadonlySet<number> | undefined;
}

/** Gives the number of an atom, the unit a token is tested for. */
export interface Atoms {
  form(form: string): number;
  lemma(lemma: string, features: readonly string[]): number;
  /** A class that is one atom, and its patterns of several words. */
  class(name: string): { atom: number; phrases: readonly Node[] };
  /** How rarely texts hold the atom; the rarest of a pattern is its anchor. */
  rarity(atom: number): number;
}

const MAX_STATES = 4000;
const MAX_VARIANTS = 96;

/**
 * A pattern with phrases to choose from as one pattern a phrase: each then sleeps until all its own words are there,
 * instead of all waking with any word of any. Single words to choose from stay together.
 */
export function variants(node: Node): Node[] {
  let found: Node[] = [node];
  for (;;) {
    const split = found.map(splitOnce);
    const count = split.reduce((sum, parts) => sum + parts.length, 0);
    if (count === found.length || count > MAX_VARIANTS) return found;
    found = split.flat();
  }
}

const isPhrase = (node: Node): boolean => node.type === 'sequence';

/** One pattern for each option of the first choice between phrases. */
function splitOnce(node: Node): Node[] {
  if (node.type === 'either') return node.options.some(isPhrase) ? node.options : [node];
  if (node.type !== 'sequence') return [node];
  const at = node.items.findIndex((item) => item.type === 'either' && item.options.some(isPhrase));
  const choice = node.items[at];
  if (choice?.type !== 'either') return [node];
  const words = choice.options.filter((option) => !isPhrase(option));
  const options = [
    ...choice.options.filter(isPhrase),
    ...(words.length > 0 ? [{ type: 'either' as const, options: words }] : []),
  ];
  return options.map((option) => ({
    type: 'sequence',
    items: node.items.flatMap((item, i) => (i !== at ? [item] : option.type === 'sequence' ? option.items : [option])),
  }));
}

/** Compiles a tree. Throws RangeError when the pattern grows beyond what a sentence can be checked for in good time. */
export function compile(node: Node, atoms: Atoms): Program {
  const code: Instruction[] = [];
  const captures: string[] = [];
  const emit = (instruction: Instruction): number => {
    if (code.length >= MAX_STATES) throw new RangeError(`The pattern is too large: more than ${MAX_STATES} states`);
    return code.push(instruction) - 1;
  };
  const single = (item: Node): number[] => {
    if (item.type === 'form') return [atoms.form(item.form)];
    if (item.type === 'lemma') return item.lemmas.map((lemma) => atoms.lemma(lemma, item.features));
    if (item.type === 'class') return [atoms.class(item.name).atom];
    if (item.type === 'either') return item.options.flatMap(single);
    throw new RangeError('“!” takes single words');
  };
  const options = (branches: (() => void)[]): void => {
    const ends: number[] = [];
    for (const [i, branch] of branches.entries()) {
      if (i === branches.length - 1) {
        branch();
        continue;
      }
      const split = emit({ op: 'split', to: 0 });
      branch();
      ends.push(emit({ op: 'jump', to: 0 }));
      code[split] = { op: 'split', to: code.length };
    }
    for (const end of ends) code[end] = { op: 'jump', to: code.length };
  };
  const gap = (min: number, max: number, greedy: boolean): void => {
    for (let i = 0; i < min; i++) emit({ op: 'any' });
    const exits: number[] = [];
    for (let i = min; i < max; i++) {
      // What stands behind the split is tried first: the exit when few words are wanted, one more word when many are.
      const split = emit({ op: 'split', to: 0 });
      if (greedy) {
        exits.push(split);
        emit({ op: 'any' });
      } else {
        exits.push(emit({ op: 'jump', to: 0 }));
        code[split] = { op: 'split', to: code.length };
        emit({ op: 'any' });
      }
    }
    for (const exit of exits) code[exit] = { op: greedy ? 'split' : 'jump', to: code.length };
  };
  const build = (item: Node): void => {
    switch (item.type) {
      case 'form':
        emit({ op: 'token', atom: atoms.form(item.form) });
        return;
      case 'lemma':
        options(item.lemmas.map((lemma) => () => emit({ op: 'token', atom: atoms.lemma(lemma, item.features) })));
        return;
      case 'class': {
        const found = atoms.class(item.name);
        options([...found.phrases.map((phrase) => () => build(phrase)), () => emit({ op: 'token', atom: found.atom })]);
        return;
      }
      case 'sequence':
        item.items.forEach(build);
        return;
      case 'either':
        options(item.options.map((option) => () => build(option)));
        return;
      case 'optional':
        options([() => build(item.item), () => undefined]);
        return;
      case 'gap':
        gap(item.min, item.max, item.greedy ?? false);
        return;
      case 'not':
        emit({ op: 'not', atoms: single(item.item) });
        return;
      case 'capture': {
        let index = captures.indexOf(item.name);
        if (index < 0) index = captures.push(item.name) - 1;
        emit({ op: 'save', slot: 4 + 2 * index });
        build(item.item);
        emit({ op: 'save', slot: 5 + 2 * index });
        return;
      }
      case 'edge':
        if (item.at === 'start' || item.at === 'end') emit({ op: item.at });
        else emit({ op: 'save', slot: item.at === 'mark-start' ? 2 : 3 });
    }
  };
  build(node);
  emit({ op: 'match' });
  return { code, captures, needs: needsOf(node, atoms), first: firstOf(code) };
}

/** The atoms the first token must hold one of: what can be reached from the start without reading a token. */
function firstOf(code: readonly Instruction[]): ReadonlySet<number> | undefined {
  const first = new Set<number>();
  const seen = new Set<number>();
  const queue = [0];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const instruction = code[state];
    if (seen.has(state) || !instruction) continue;
    seen.add(state);
    if (instruction.op === 'token') first.add(instruction.atom);
    else if (instruction.op === 'any' || instruction.op === 'match') return undefined;
    else if (instruction.op === 'jump') queue.push(instruction.to);
    else if (instruction.op === 'split') queue.push(state + 1, instruction.to);
    else queue.push(state + 1);
  }
  return first;
}

/** Parts that can't be missing, each as the atoms of which it holds one; the rarest part first. */
function needsOf(node: Node, atoms: Atoms): number[][] {
  return sortByRarity(parts(node, atoms), atoms);
}

function sortByRarity(needs: number[][], atoms: Atoms): number[][] {
  const rarity = (part: number[]) => Math.min(...part.map((atom) => atoms.rarity(atom)));
  return needs.toSorted((a, b) => rarity(b) - rarity(a) || a.length - b.length);
}

function parts(node: Node, atoms: Atoms): number[][] {
  switch (node.type) {
    case 'form':
      return [[atoms.form(node.form)]];
    case 'lemma':
      return [node.lemmas.map((lemma) => atoms.lemma(lemma, node.features))];
    case 'class': {
      const { atom, phrases } = atoms.class(node.name);
      return oneOf([[[atom]], ...phrases.map((phrase) => parts(phrase, atoms))], atoms);
    }
    case 'either':
      return oneOf(
        node.options.map((option) => parts(option, atoms)),
        atoms,
      );
    case 'sequence':
      return node.items.flatMap((item) => parts(item, atoms));
    case 'capture':
      return parts(node.item, atoms);
    default:
      return [];
  }
}

/** What all of several options need: something of each one; nothing when one of them needs nothing. */
function oneOf(options: number[][][], atoms: Atoms): number[][] {
  const rarest = options.map((needs) => sortByRarity(needs, atoms)[0]);
  return rarest.includes(undefined) ? [] : [[...new Set(rarest.flat() as number[])]];
}
