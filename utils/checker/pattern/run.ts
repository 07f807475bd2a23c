import type { Instruction, Program } from './program.ts';

/** What a token offers to patterns: whether it is a word, and its atoms. */
export interface Readable {
  word: boolean;
  /** Few: an array is searched faster than a set. */
  atoms: readonly number[];
}

/** A match in token indices; ends are exclusive. */
export interface Match {
  start: number;
  end: number;
  /** The marked part, the whole match where nothing is marked. */
  markStart: number;
  markEnd: number;
  captures: Record<string, [start: number, end: number]>;
}

/**
 * All matches of a program in one sentence that don't overlap, leftmost first. Ways through the program are tried in
 * order of preference, and no state is entered twice at the same token: the cost is at most states times tokens.
 */
export function run(program: Program, tokens: readonly Readable[]): Match[] {
  const matches: Match[] = [];
  let from = 0;
  while (from < tokens.length) {
    const slots = search(program, tokens, from);
    if (!slots) break;
    const match = read(program, slots);
    matches.push(match);
    from = Math.max(match.end, match.start + 1);
  }
  return matches;
}

function read(program: Program, slots: readonly (number | undefined)[]): Match {
  const start = slots[0] as number;
  const end = slots[1] as number;
  const captures: Match['captures'] = {};
  program.captures.forEach((name, i) => {
    const from = slots[4 + 2 * i];
    const to = slots[5 + 2 * i];
    if (from !== undefined && to !== undefined && to > from) captures[name] = [from, to];
  });
  return { start, end, markStart: slots[2] ?? start, markEnd: slots[3] ?? end, captures };
}

/**
 * In which search a state was last entered at a token. One table for all searches: their numbers never come again, so
 * it needs no clearing; it grows with the longest pattern and sentence.
 */
let entered = new Uint32Array(1 << 14);
let searches = 0;

function search(program: Program, tokens: readonly Readable[], from: number): (number | undefined)[] | undefined {
  const { code, first } = program;
  const width = tokens.length + 1;
  if (entered.length < code.length * width) entered = new Uint32Array(code.length * width * 2);
  if (searches === 0xffffffff) {
    entered.fill(0);
    searches = 0;
  }
  const number = ++searches;
  const last = sentenceEnd(tokens);
  const slots: (number | undefined)[] = [];

  const leads = (from: number, start: number): boolean => {
    let state = from;
    let at = start;
    for (;;) {
      const key = state * width + at;
      if (entered[key] === number) return false;
      entered[key] = number;
      const instruction = code[state] as Instruction;
      const token = tokens[at];
      switch (instruction.op) {
        case 'token':
          if (!token?.atoms.includes(instruction.atom)) return false;
          at++;
          break;
        case 'any':
          if (!token?.word) return false;
          at++;
          break;
        case 'not':
          if (token && instruction.atoms.some((atom) => token.atoms.includes(atom))) return false;
          break;
        case 'start':
          if (at !== 0) return false;
          break;
        case 'end':
          if (at < last) return false;
          break;
        case 'split':
          if (leads(state + 1, at)) return true;
          state = instruction.to;
          continue;
        case 'jump':
          state = instruction.to;
          continue;
        case 'save': {
          const before = slots[instruction.slot];
          slots[instruction.slot] = at;
          if (leads(state + 1, at)) return true;
          slots[instruction.slot] = before;
          return false;
        }
        case 'match':
          slots[1] = at;
          return true;
      }
      state++;
    }
  };

  for (let at = from; at < tokens.length; at++) {
    if (!begins(tokens[at] as Readable, first) || !leads(0, at)) continue;
    slots[0] = at;
    return slots;
  }
  return undefined;
}

function begins(token: Readable, first: ReadonlySet<number> | undefined): boolean {
  if (!first) return true;
  for (const atom of token.atoms) if (first.has(atom)) return true;
  return false;
}

/** Index behind the last token that isn't punctuation, so that `$` holds before the full stop. */
function sentenceEnd(tokens: readonly Readable[]): number {
  let end = tokens.length;
  while (end > 0 && !tokens[end - 1]?.word) end--;
  return end;
}
