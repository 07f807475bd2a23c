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
  /** Endings behind an apostrophe or a hyphen that are words of their own, longest first: "n't" = not, "-lhe" = lhe. */
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

interface Part {
  form: string;
  /** UTF-16 units of the word as written. */
  length: number;
}

/** Cuts a word into its parts. Only words with an apostrophe or a hyphen, and known spellings, have more than one. */
function parts(word: string, form: string, splitting: WordSplitting): Part[] {
  if (Object.hasOwn(splitting.spellings, form)) return spelledOut(word, splitting.spellings[form] as readonly string[]);
  if (!/['-]/.test(form)) return [{ form, length: word.length }];
  if (splitting.elision) {
    const cut = word.search(/['’ʼ]/) + 1;
    if (cut > 1 && cut < word.length) {
      const head = { form: formOf(word.slice(0, cut)), length: cut };
      return [head, ...parts(word.slice(cut), formOf(word.slice(cut)), splitting)];
    }
  }
  for (const ending in splitting.endings) {
    const cut = word.length - ending.length;
    if (cut > 0 && form.endsWith(ending)) {
      const head = word.slice(0, cut);
      return [
        ...parts(head, formOf(head), splitting),
        { form: splitting.endings[ending] as string, length: ending.length },
      ];
    }
  }
  const closesQuote = form.length > 1 && form.endsWith("'") && !splitting.elision;
  return [{ form: closesQuote ? form.slice(0, -1) : form, length: word.length }];
}

/** "won't" = will + not: each part takes its share of the letters, the last one the rest. */
function spelledOut(word: string, forms: readonly string[]): Part[] {
  const share = Math.max(1, Math.floor(word.length / forms.length));
  return forms.map((form, i) => ({ form, length: i === forms.length - 1 ? word.length - share * i : share }));
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
