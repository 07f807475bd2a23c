import type { LayeredToken } from '../atom-table.ts';
import type { ReplyDocument } from '../document.ts';
import type { PlacedSentence } from '../reading.ts';
import type { Check, CheckHit } from './index.ts';

/** From this many capitals on a row even unknown words are shouted, not an acronym or a name. */
const SHOUTED_ROW = 3;

/** Words in capitals for emphasis, and runs of exclamation or question marks; `{plain}` is the same, spoken calmly. */
export const shouting: Check = (document) =>
  document.sentences
    .flatMap((sentence) => [...marks(sentence, document.text), ...capitals(sentence, document)])
    .sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));

function marks(sentence: PlacedSentence, text: string): CheckHit[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(/[!?]{2,}/g)]
    .filter((match) => /!{2}|\?{2}/.test(match[0]))
    .map((match) => ({
      span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      values: { plain: match[0].includes('?') ? '?' : '!' },
    }));
}

function capitals(sentence: PlacedSentence, document: ReplyDocument): CheckHit[] {
  const { tokens } = sentence.reading;
  const hits: CheckHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isUpper(tokens[i])) continue;
    let end = i;
    while (isUpper(tokens[end + 1])) end++;
    const row = tokens.slice(i, end + 1);
    const known = row.filter((token) => isOrdinary(token, document));
    const label =
      inBrackets(
        document.text,
        sentence.start + (row[0] as LayeredToken).start,
        sentence.start + (row.at(-1) as LayeredToken).end,
      ) ||
      row.some((token) => token.quoted) ||
      tokens.slice(Math.max(0, i - 4), i).some((token) => document.language.isA(token, 'interface'));
    if (!label && (known.length > 0 || row.length >= SHOUTED_ROW)) {
      const first = (known.length > 0 && row.length < SHOUTED_ROW ? known[0] : row[0]) as LayeredToken;
      const last = (known.length > 0 && row.length < SHOUTED_ROW ? known.at(-1) : row.at(-1)) as LayeredToken;
      const span = { start: sentence.start + first.start, end: sentence.start + last.end };
      hits.push({ span, values: { plain: document.text.slice(span.start, span.end).toLowerCase() } });
    }
    i = end;
  }
  return hits;
}

/** "[LINK]", "<ORDER ID>", "%NAME%": a placeholder is written so, and is a finding of its own. */
const inBrackets = (text: string, start: number, end: number): boolean =>
  /[[{<%_]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\s?[\]}>%_]/.test(text.slice(end, end + 2));

const isUpper = (token: LayeredToken | undefined): boolean =>
  token !== undefined && token.kind === 'word' && token.caps === 'upper' && token.form.length > 1;

/** A word of the language (not an acronym, a code or a name), which only emphasis writes in capitals. */
function isOrdinary(token: LayeredToken, { language, customerText }: ReplyDocument): boolean {
  if (token.form.length < 3 && !language.isA(token, 'not')) return false;
  if (language.isA(token, 'acronym') || customerText.includes(token.form.toUpperCase())) return false;
  return (
    language.stopWords.has(token.form) ||
    language.isA(token, 'emphatic') ||
    language.lexicon.analyse(token.form).length > 0
  );
}
