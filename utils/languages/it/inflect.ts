import type { Inflected } from '../define.ts';
import { IRREGULAR, type Irregular, PLAIN_IRE, STRONG } from './verbs.ts';

const PERSONS = ['1s', '2s', '3s', '1p', '2p', '3p'] as const;

/** Nouns and adjectives that end as infinitives do. */
const NO_VERB = new Set([
  'cellulare',
  'titolare',
  'regolare',
  'irregolare',
  'particolare',
  'popolare',
  'familiare',
  'carattere',
  'cameriere',
  'corriere',
  'cantiere',
  'quartiere',
  'mestiere',
  'genere',
  'bicchiere',
  'infermiere',
  'giardiniere',
]);

/** Forms of tu that are nouns, numbers or prepositions too: they prove no form of address. */
const NO_TU = new Set([
  'leggi',
  'parti',
  'sei',
  'dai',
  'temi',
  'servi',
  'rendi',
  'tendi',
  'fini',
  'poni',
  'vali',
  'sali',
  'muori',
  'dalla',
  'dallo',
  'stalla',
  'stallo',
  'valla',
  'vallo',
  'falla',
  'fallo',
]);

const longest = <Value>(table: Readonly<Record<string, Value>>, lemma: string): [string, Value] | undefined =>
  Object.entries(table)
    .filter(([ending]) => lemma.endsWith(ending))
    .sort(([a], [b]) => b.length - a.length)[0];

/** Joins a stem in -are with an ending: cerc + i = cerchi, mangi + i = mangi, invi + i = invii. */
const joinAre = (stem: string, ending: string): string => {
  if (!/^[ei]/.test(ending)) return stem + ending;
  if (/[cg]$/.test(stem)) return `${stem}h${ending}`;
  if (/(?:c|g|sc)i$/.test(stem)) return stem.slice(0, -1) + ending;
  if (ending.startsWith('i') && stem.endsWith('i') && (ending !== 'i' || !/vi$/.test(stem)))
    return stem.slice(0, -1) + ending;
  return stem + ending;
};

interface Conjugation {
  pres: readonly string[];
  impf: string;
  fut: string;
  past: readonly (readonly [string, string])[];
  subj: string;
  subjPlural: string;
  part: string;
  ger: string;
  subjimpf: string;
  imperative: string;
  infinitive: string;
}

function conjugate(lemma: string): Conjugation {
  const [ending, irregular] = longest<Irregular>(IRREGULAR, lemma) ?? ['', {}];
  const prefix = lemma.slice(0, lemma.length - ending.length);
  const own = (form: string | undefined) => (form === undefined ? undefined : prefix + form);
  const kind = lemma.endsWith('are') ? 'a' : lemma.endsWith('ire') ? 'i' : 'e';
  const stem = lemma.slice(0, -3);
  const join = (end: string) => (kind === 'a' ? joinAre(stem, end) : stem + end);
  const isc = kind === 'i' && !PLAIN_IRE.test(lemma) ? 'isc' : '';
  const theme = kind;
  const pres = irregular.pres?.map((form) => prefix + form) ?? [
    stem + (kind === 'a' ? 'o' : `${isc}o`),
    kind === 'a' ? join('i') : `${stem}${isc}i`,
    stem + (kind === 'a' ? 'a' : `${isc}e`),
    join('iamo'),
    `${stem}${kind}te`,
    stem + (kind === 'a' ? 'ano' : `${isc}ono`),
  ];
  const strong = kind === 'a' ? undefined : longest(STRONG, lemma);
  const strongForm = (form: string) => lemma.slice(0, lemma.length - (strong?.[0].length ?? 0)) + form;
  // "aprii", "esistei": the regular past after all.
  const past =
    own(irregular.past) ?? (strong && !/(?:ii|ei)$/.test(strong[1][0]) ? strongForm(strong[1][0]) : undefined);
  const impf = own(irregular.impf) ?? stem + theme;
  const participle =
    own(irregular.part) ??
    (strong
      ? strongForm(strong[1][1])
      : stem + (kind === 'a' ? 'ato' : kind === 'i' ? 'ito' : /[cg]$/.test(stem) ? 'iuto' : 'uto'));
  const fut = own(irregular.fut) ?? (kind === 'a' ? join('e') : stem + theme);
  const subj = own(irregular.subj) ?? (kind === 'a' ? join('i') : `${stem}${isc}a`);
  const monosyllable = /^(?:di|fa|da|sta|va)$/;
  return {
    pres,
    impf,
    fut,
    past: past
      ? [
          [past, '1s'],
          [past.replace(/i$/, past === 'fui' ? '' : 'e'), '3s'],
          [past === 'fui' ? 'furono' : past.replace(/i$/, 'ero'), '3p'],
        ]
      : [
          [`${stem}${kind}i`, '1s'],
          [kind === 'a' ? `${stem}ò` : `${stem}${kind === 'i' ? 'ì' : 'é'}`, '3s'],
          [`${stem}${kind}rono`, '3p'],
        ],
    subj,
    subjPlural: kind === 'a' && !irregular.subj ? `${subj}no` : `${subj}no`,
    part: participle,
    ger: own(irregular.ger) ?? (kind === 'a' && !irregular.impf ? `${stem}ando` : `${impf.replace(/[ei]$/, '')}endo`),
    subjimpf: own(irregular.subjimpf) ?? impf,
    imperative:
      kind === 'a' && !irregular.pres
        ? `${stem}a`
        : monosyllable.test(prefix + ending.slice(0, -2))
          ? ending.slice(0, -2)
          : (pres[1] as string),
    infinitive: lemma.endsWith('rre') ? lemma.slice(0, -2) : lemma.slice(0, -1),
  };
}

const MODAL = new Set(['esser', 'aver', 'poter', 'dover', 'voler', 'saper']);
const SINGLE = ['mi', 'ti', 'si', 'ci', 'vi', 'lo', 'la', 'li', 'le', 'ne', 'gli'];
const DOUBLE = ['melo', 'mela', 'celo', 'cela', 'glielo', 'gliela', 'telo', 'velo'];

/** Infinitive, gerund and imperatives with the pronouns that hang on them; feature "cl" and the pronoun. */
function withPronouns(verb: Conjugation): Inflected[] {
  const forms: Inflected[] = [];
  const hang = (head: string, pronouns: readonly string[], features: readonly string[]) => {
    for (const pronoun of pronouns) forms.push([head + pronoun, [...features, 'cl', pronoun]]);
  };
  hang(verb.infinitive, SINGLE, ['inf']);
  hang(verb.infinitive, DOUBLE, ['inf']);
  hang(verb.ger, ['mi', 'ci', 'si', 'lo', 'la', 'ti', 'vi'], ['ger']);
  const short = /^(?:di|fa|da|sta|va)$/.test(verb.imperative);
  // Without -ti, -le, -li, -gli: "inviati", "portale", "portali", "dettagli" are other words.
  const tu = short ? ['mmi', 'cci', 'llo', 'lla', 'mmelo', 'ccelo'] : ['mi', 'ci', 'lo', 'la', 'melo', 'mela', 'celo'];
  if (!MODAL.has(verb.infinitive)) {
    for (const pronoun of tu) {
      const form = verb.imperative + pronoun;
      if (!NO_TU.has(form)) forms.push([form, ['imp', '2s', 'tu', 'cl']]);
    }
  }
  hang(verb.pres[4] as string, ['mi', 'ci', 'lo', 'la', 'li', 'vi'], ['imp', '2p']);
  return forms;
}

function verbForms(lemma: string): Inflected[] {
  const verb = conjugate(lemma);
  const { pres, impf, fut, part } = verb;
  const kind = lemma.endsWith('are') ? 'a' : 'e';
  const forms: Inflected[] = [
    [lemma, ['inf']],
    [verb.infinitive, ['inf']],
    [verb.ger, ['ger']],
  ];
  PERSONS.forEach((person, i) => {
    const form = pres[i] as string;
    const sure = person === '2s' && !NO_TU.has(form) && (kind !== 'a' || IRREGULAR[lemma] !== undefined);
    forms.push([form, sure ? ['pres', person, 'tu'] : ['pres', person]]);
  });
  const add = (mood: string, stem: string, endings: readonly string[]) =>
    endings.forEach((ending, i) => {
      const person = PERSONS[i] as string;
      forms.push([stem + ending, person === '2s' && mood !== 'subjimpf' ? [mood, person, 'tu'] : [mood, person]]);
    });
  if (lemma === 'essere') add('impf', 'er', ['o', 'i', 'a', 'avamo', 'avate', 'ano']);
  else add('impf', impf, ['vo', 'vi', 'va', 'vamo', 'vate', 'vano']);
  add('fut', fut, ['rò', 'rai', 'rà', 'remo', 'rete', 'ranno']);
  add('cond', fut, ['rei', 'resti', 'rebbe', 'remmo', 'reste', 'rebbero']);
  for (const [form, person] of verb.past) forms.push([form, ['past', person]]);
  forms.push([verb.subj, ['subj', '3s']], [verb.subjPlural, ['subj', '3p']]);
  forms.push([`${(pres[3] as string).slice(0, -2)}te`, ['subj', '2p']]);
  add('subjimpf', verb.subjimpf, ['ssi', 'ssi', 'sse', 'ssimo', 'ste', 'ssero']);
  if (kind === 'a') forms.push([verb.imperative, ['imp', '2s']]);
  const stem = part.slice(0, -1);
  forms.push(
    [part, ['part', 'm', 's']],
    [`${stem}a`, ['part', 'f', 's']],
    [`${stem}i`, ['part', 'm', 'p']],
    [`${stem}e`, ['part', 'f', 'p']],
  );
  return [...forms, ...withPronouns(verb)];
}

/** A noun or adjective in gender and number. */
function nominalForms(lemma: string): Inflected[] {
  const stem = lemma.slice(0, -1);
  const hard = /[cg]$/.test(stem);
  const soft = /[aeiou]ic$|[^aeiou]ic$/.test(stem) && stem.length > 4;
  if (lemma.endsWith('io')) {
    const base = lemma.slice(0, -2);
    return [
      [lemma, ['m', 's']],
      [`${base}i`, ['m', 'p']],
      [`${base}ia`, ['f', 's']],
      [`${base}ie`, ['f', 'p']],
    ];
  }
  if (lemma.endsWith('o')) {
    return [
      [lemma, ['m', 's']],
      [`${stem}${hard && !soft ? 'hi' : 'i'}`, ['m', 'p']],
      [`${stem}a`, ['f', 's']],
      [`${stem}${hard ? 'he' : 'e'}`, ['f', 'p']],
    ];
  }
  if (/[cg]ia$/.test(lemma))
    return [
      [lemma, ['f', 's']],
      [`${lemma.slice(0, -2)}e`, ['f', 'p']],
      [`${stem}e`, ['f', 'p']],
    ];
  if (/(?:[mt]ma|ema|oma|ista)$/.test(lemma))
    return [
      [lemma, ['s']],
      [`${stem}i`, ['p']],
    ];
  if (lemma.endsWith('a'))
    return [
      [lemma, ['f', 's']],
      [`${stem}${hard ? 'he' : 'e'}`, ['f', 'p']],
    ];
  if (lemma.endsWith('e'))
    return [
      [lemma, ['s']],
      [`${stem}i`, ['p']],
    ];
  return [[lemma, []]];
}

/**
 * Forms of an Italian lemma. Verbs (-are, -ere, -ire, -rre): inf, ger, part (m f s p), pres, impf, past, fut, cond, subj,
 * subjimpf, imp with 1s 2s 3s 1p 2p 3p; "tu" on second persons that nothing else is; "cl" where a pronoun hangs on.
 * Anything else is a noun or adjective: m f, s p.
 */
export function inflect(lemma: string): Inflected[] {
  return /(?:[aei]re|rre)$/.test(lemma) && lemma.length > 3 && !NO_VERB.has(lemma)
    ? verbForms(lemma)
    : nominalForms(lemma);
}
