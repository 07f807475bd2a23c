import type { Program } from './program.ts';

/** What a token offers to patterns: whether it is a word, and its atoms. */
export interface Readable {
  word: boolean;
  atoms: ReadonlySet<number>;
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

interface Thread {
  state: number;
  slots: readonly number[];
}

/**
 * All matches of a program in one sentence that don't overlap, leftmost first. Pike's machine: threads in order of
 * preference, at most one a state, so the cost is at most states times tokens.
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

function read(program: Program, slots: readonly number[]): Match {
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

/** When a state was last entered: one table for all runs, its stamps never come again, so it needs no clearing. */
let seen = new Float64Array(1024);
let stamps = 1;

function search(program: Program, tokens: readonly Readable[], from: number): readonly number[] | undefined {
  const { code, first } = program;
  const begins = (token: Readable | undefined): boolean => {
    if (!first) return true;
    if (token) for (const atom of token.atoms) if (first.has(atom)) return true;
    return false;
  };
  const base = stamps;
  stamps += tokens.length + 2;
  if (seen.length < code.length) seen = new Float64Array(code.length * 2);
  const last = sentenceEnd(tokens);
  let threads: Thread[] = [];
  let best: readonly number[] | undefined;

  const add = (list: Thread[], state: number, at: number, slots: readonly number[]): void => {
    if (seen[state] === base + at) return;
    seen[state] = base + at;
    const instruction = code[state];
    switch (instruction?.op) {
      case undefined:
        return;
      case 'jump':
        add(list, instruction.to, at, slots);
        return;
      case 'split':
        add(list, state + 1, at, slots);
        add(list, instruction.to, at, slots);
        return;
      case 'save': {
        const saved = slots.slice();
        saved[instruction.slot] = at;
        add(list, state + 1, at, saved);
        return;
      }
      case 'start':
        if (at === 0) add(list, state + 1, at, slots);
        return;
      case 'end':
        if (at >= last) add(list, state + 1, at, slots);
        return;
      case 'not': {
        const token = tokens[at];
        if (!token || !instruction.atoms.some((atom) => token.atoms.has(atom))) add(list, state + 1, at, slots);
        return;
      }
      default:
        list.push({ state, slots });
    }
  };

  for (let at = from; at <= tokens.length; at++) {
    const token = tokens[at];
    if (!best && begins(token)) add(threads, 0, at, [at]);
    if (threads.length === 0) {
      if (best) break;
      continue;
    }
    const next: Thread[] = [];
    for (const thread of threads) {
      const instruction = code[thread.state];
      if (instruction?.op === 'match') {
        best = thread.slots.slice();
        (best as number[])[1] = at;
        break; // The threads behind it are less preferred.
      }
      if (!token) continue;
      const reads =
        instruction?.op === 'any' ? token.word : instruction?.op === 'token' && token.atoms.has(instruction.atom);
      if (reads) add(next, thread.state + 1, at + 1, thread.slots);
    }
    threads = next;
  }
  return best;
}

/** Index behind the last token that isn't punctuation, so that `$` holds before the full stop. */
function sentenceEnd(tokens: readonly Readable[]): number {
  let end = tokens.length;
  while (end > 0 && !tokens[end - 1]?.word) end--;
  return end;
}
