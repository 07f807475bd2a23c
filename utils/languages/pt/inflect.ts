import type { Inflected } from '../define.ts';
import { verb } from './inflect-verb.ts';
import { ADJECTIVES } from './lexicon.ts';

/** Words in -ar, -er, -ir that are no verbs. */
const NOT_VERBS = new Set(
  'celular lugar familiar particular similar escolar popular bar par circular hospitalar titular auxiliar exemplar pilar mulher qualquer caráter colher militar preliminar regular irregular singular vulgar peculiar espetacular'.split(
    ' ',
  ),
);
/** Of the words in -or only pôr and what is made of it are verbs. */
const VERB_IN_OR = /^(?:pôr|(?:dis|pro|re|ex|su|com|im|contra)por)$/;

const isVerb = (lemma: string): boolean => VERB_IN_OR.test(lemma) || (/[aei]r$/.test(lemma) && !NOT_VERBS.has(lemma));

/** Plurals of -ão that aren't -ões. */
const ÃOS: Readonly<Record<string, string>> = {
  mão: 'mãos',
  irmão: 'irmãos',
  cidadão: 'cidadãos',
  órgão: 'órgãos',
  pão: 'pães',
  cão: 'cães',
  alemão: 'alemães',
  capitão: 'capitães',
};

/** "O erro", "os erros"; "o pedido ágil", "ágeis". */
export function plural(word: string): string {
  if (word.endsWith('ão')) return ÃOS[word] ?? `${word.slice(0, -2)}ões`;
  if (/[aeou]l$/.test(word)) {
    const stem = word.slice(0, -2);
    if (word.endsWith('vel') || /[áéíóúâêô]/.test(stem)) return `${stem}${word.at(-2)}is`;
    return `${stem}${({ a: 'ai', e: 'éi', o: 'ói', u: 'ui' } as Record<string, string>)[word.at(-2) as string]}s`;
  }
  if (word.endsWith('il')) return /[áéíóúâêô]/.test(word) ? `${word.slice(0, -2)}eis` : `${word.slice(0, -1)}s`;
  if (word.endsWith('m')) return `${word.slice(0, -1)}ns`;
  if (word.endsWith('ês')) return `${word.slice(0, -2)}eses`;
  if (/[rz]$/.test(word)) return `${word}es`;
  if (/[sx]$/.test(word)) return word;
  return `${word}s`;
}

/** The feminine of an adjective; undefined where both genders are one form ("simples", "possível"). */
function feminine(word: string): string | undefined {
  if (word.endsWith('ão')) return `${word.slice(0, -2)}ã`;
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  if (word.endsWith('or') && !/(?:melhor|pior|maior|menor|superior|inferior|anterior|posterior)$/.test(word))
    return `${word}a`;
  if (word.endsWith('ês')) return `${word.slice(0, -2)}esa`;
  return undefined;
}

/** All forms of a lemma: verbs by their ending, adjectives by the list in lexicon.ts, the rest are nouns. */
export function inflect(lemma: string): Inflected[] {
  if (isVerb(lemma)) return verb(lemma);
  const rows: Inflected[] = [
    [lemma, ['s']],
    [plural(lemma), ['p']],
  ];
  if (!ADJECTIVES.has(lemma)) return rows;
  const other = feminine(lemma);
  return other ? [...rows, [other, ['f', 's']], [plural(other), ['f', 'p']]] : rows;
}
