/**
 * Tokens carry layers: the text as written, its form (lower case, NFC, straight apostrophe, colloquial spelling written
 * out) and its folded form (no accents). Contractions and elisions become one token a part ("can't" = can + not,
 * "dell'ordine" = dell' + ordine), so that a pattern is written one way.
 */
export interface Token {
  start: number;
  end: number;
  form: string;
  folded: string;
  kind: 'word' | 'number' | 'punctuation' | 'symbol';
  /** How the word was written. `upper` needs at least two letters. */
  caps: 'lower' | 'title' | 'upper';
  /** Inside quotation marks: somebody else's words, or a label. */
  quoted: boolean;
}

/** How a language writes words together; data, so that it travels in the compiled artefact. */
export interface WordSplitting {
  /** Whole words and the forms they stand for: "won't" = will not, "vc" = você. */
  spellings: Readonly<Record<string, readonly string[]>>;
  /** Endings that are words of their own, longest first: "n't" = not, "-lhe" = lhe. */
  endings: Readonly<Record<string, string>>;
  /** True where an apostrophe ends a word ("dell'ordine"). */
  elision: boolean;
}

// One alternative a kind of token; what holds a digit is a number, codes and times ("LB-2290", "13h") too. A word keeps inner apostrophes, hyphens and dots between letters; combining marks
// stay with their letter so that NFD text gives the same tokens.
const TOKEN =
  /(?<number>[#№]?(?=[\p{L}\p{M}]{0,24}\p{N}|\p{L}{1,4}-\p{N})[\p{L}\p{M}\p{N}]+(?:[.,:]\p{N}[\p{L}\p{N}]*|[/\-–][\p{L}\p{N}]+)*(?:%|º|ª|°)?)|(?<word>[\p{L}\p{M}]+(?:['’ʼ‑-][\p{L}\p{M}]+)*['’ʼ]?)|(?<symbol>\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic}|\ufe0f)*)|(?<punctuation>\.{2,}|…|[!?]+|[^\s\p{L}\p{N}])/gu;

const ACCENTS = /\p{M}+/gu;

/** Lower case, NFC, straight apostrophes and hyphens. */
export const formOf = (word: string): string => {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) {
      plain = false;
      break;
    }
  }
  if (plain) return word;
  return word.normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/‑/g, '-');
};

/** Without accents. */
export const fold = (form: string): string => {
  for (let i = 0; i < form.length; i++) {
    if (form.charCodeAt(i) > 127) return form.normalize('NFD').replace(ACCENTS, '');
  }
  return form;
};

const capsOf = (word: string): Token['caps'] => {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '' || letters[0] === letters[0]?.toLowerCase()) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
    ? 'upper'
    : 'title';
};

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);

/** Marks what stands between quotation marks; an unclosed mark quotes nothing. */
const markQuotes = (tokens: Token[]): void => {
  let open = -1;
  tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') return;
    if (token.form === '"' ? open >= 0 : CLOSING.has(token.form)) {
      for (let k = open; open >= 0 && k <= i; k++) (tokens[k] as Token).quoted = true;
      open = -1;
    } else if (token.form === '"' || OPENING.has(token.form)) open = i;
  });
};

/** Cuts a word into its parts; lengths count the original's UTF-16 units. */
function* parts(word: string, form: string, splitting: WordSplitting): Generator<{ form: string; length: number }> {
  const spelled = splitting.spellings[form];
  if (spelled) {
    // The first part takes what the written word shares with it, the rest goes to the parts behind it.
    const share = Math.max(1, Math.floor(word.length / spelled.length));
    let left = word.length;
    for (const [i, part] of spelled.entries()) {
      const length = i === spelled.length - 1 ? left : Math.min(share, left);
      left -= length;
      yield { form: part, length };
    }
    return;
  }
  if (splitting.elision) {
    const cut = form.indexOf("'");
    if (cut > 0 && cut < form.length - 1 && word.length === form.length) {
      yield { form: form.slice(0, cut + 1), length: cut + 1 };
      yield* parts(word.slice(cut + 1), form.slice(cut + 1), splitting);
      return;
    }
  }
  for (const ending in splitting.endings) {
    if (form.length > ending.length && form.endsWith(ending) && word.length === form.length) {
      const head = form.length - ending.length;
      yield* parts(word.slice(0, head), form.slice(0, head), splitting);
      yield { form: splitting.endings[ending] as string, length: ending.length };
      return;
    }
  }
  yield {
    form: form.length > 1 && form.endsWith("'") && !splitting.elision ? form.slice(0, -1) : form,
    length: word.length,
  };
}

/** Tokens of a text, in order; linear in its length. */
export function tokenise(text: string, splitting: WordSplitting): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const raw = match[0];
    const groups = match.groups as Record<'number' | 'word' | 'symbol' | 'punctuation', string | undefined>;
    if (groups.word === undefined) {
      const kind = groups.number !== undefined ? 'number' : groups.symbol !== undefined ? 'symbol' : 'punctuation';
      const form = kind === 'punctuation' && /^[!?]/.test(raw) ? (raw.includes('?') ? '?' : '!') : raw;
      tokens.push({ start, end: start + raw.length, form, folded: form, kind, caps: 'lower', quoted: false });
      continue;
    }
    const caps = capsOf(raw);
    let at = start;
    for (const part of parts(raw, formOf(raw), splitting)) {
      tokens.push({
        start: at,
        end: at + part.length,
        form: part.form,
        folded: fold(part.form),
        kind: 'word',
        caps,
        quoted: false,
      });
      at += part.length;
    }
  }
  markQuotes(tokens);
  return tokens;
}
