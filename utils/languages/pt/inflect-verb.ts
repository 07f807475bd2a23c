import type { Inflected } from '../define.ts';
import { IRREGULAR, type Irregular, PARTICIPLES } from './irregular.ts';

/**
 * Brazilian verbs by rule. Features: inf, infpess, ger, part (with m/f and s/p), pres, impf, past, fut, cond, subj, subjimpf,
 * subjfut, imp; persons 1s 2s 3s 1p 3p (vós isn't written to customers). Where first and third person are one form
 * ("falava", "fale") only 3s is given, so that 1s always means "I".
 */

const PERSONS = ['1s', '2s', '3s', '1p', '3p'] as const;
/** Tenses whose first and third person singular are the same. */
const FOUR = ['3s', '2s', '1p', '3p'] as const;

/** -ir verbs whose e becomes i (o becomes u) in "eu" and the subjunctive: sentir, sinto. */
const RAISING =
  /(?:segu|sent|serv|prefer|suger|insed|inser|confer|refer|transfer|difer|infer|ment|repet|vest|diverg|ader|adver[t]|diger|desped|inger)$/;
const RAISING_O = /(?:dorm|cobr|descobr|toss|encobr)$/;
/** u becomes o in the stressed forms: sobe, some, consome. */
const LOWERING = /(?:sub|sum|fug|consum|acud|sacud)$/;

const raised = (stem: string): string =>
  RAISING.test(stem)
    ? stem.replace(/e([^e]*)$/, 'i$1')
    : RAISING_O.test(stem)
      ? stem.replace(/o([^o]*)$/, 'u$1')
      : stem;
const lowered = (stem: string): string =>
  LOWERING.test(stem) && !stem.endsWith('assum') ? stem.replace(/u([^u]*)$/, 'o$1') : stem;

/** The stem as it is written before e or i in -ar verbs: fiquei, paguei, comecei. */
const beforeE = (stem: string): string =>
  stem.endsWith('c')
    ? `${stem.slice(0, -1)}qu`
    : stem.endsWith('g')
      ? `${stem}u`
      : stem.endsWith('ç')
        ? `${stem.slice(0, -1)}c`
        : stem;
/** The stem as it is written before o or a in -er and -ir verbs: conheço, exijo, sigo. */
const beforeO = (stem: string): string =>
  stem.endsWith('gu')
    ? stem.slice(0, -1)
    : stem.endsWith('g')
      ? `${stem.slice(0, -1)}j`
      : stem.endsWith('c')
        ? `${stem.slice(0, -1)}ç`
        : stem;

/** The regular paradigm, spelling changes included. */
function regular(lemma: string): Required<Irregular> {
  const stem = lemma.slice(0, -2);
  const theme = lemma.at(-2);
  if (theme === 'a') {
    const e = beforeE(stem);
    // bloquear: bloqueio; odiar: odeio.
    const strong = stem.endsWith('e')
      ? `${stem}i`
      : /(?:od|med|ans|remed|incend)i$/.test(stem)
        ? `${stem.slice(0, -1)}ei`
        : stem;
    const strongE = strong === stem ? e : strong;
    return {
      pres: [`${strong}o`, `${strong}as`, `${strong}a`, `${stem}amos`, `${strong}am`],
      impf: [`${stem}ava`, `${stem}avas`, `${stem}ávamos`, `${stem}avam`],
      past: [`${e}ei`, `${stem}aste`, `${stem}ou`, `${stem}amos`, `${stem}aram`],
      subj: [`${strongE}e`, `${strongE}es`, `${e}emos`, `${strongE}em`],
      future: `${stem}ar`,
      strongPast: `${stem}a`,
      ger: `${stem}ando`,
      part: `${stem}ado`,
      enclitic: `${stem}á`,
    };
  }
  const o = beforeO(stem);
  if (theme === 'e')
    return {
      pres: [`${o}o`, `${stem}es`, `${stem}e`, `${stem}emos`, `${stem}em`],
      impf: [`${stem}ia`, `${stem}ias`, `${stem}íamos`, `${stem}iam`],
      past: [`${stem}i`, `${stem}este`, `${stem}eu`, `${stem}emos`, `${stem}eram`],
      subj: [`${o}a`, `${o}as`, `${o}amos`, `${o}am`],
      future: `${stem}er`,
      strongPast: `${stem}e`,
      ger: `${stem}endo`,
      part: /[aeo]$/.test(stem) ? `${stem}ído` : `${stem}ido`,
      enclitic: `${stem}ê`,
    };
  const i = /[au]$/.test(stem) && !/[gq]u$/.test(stem) ? 'í' : 'i';
  const weak = lowered(stem);
  const first = raised(stem);
  const firstO = beforeO(first);
  const present =
    i === 'í'
      ? stem.endsWith('a')
        ? [`${stem}io`, `${stem}is`, `${stem}i`, `${stem}ímos`, `${stem}em`]
        : [`${stem}o`, `${stem}is`, `${stem}i`, `${stem}ímos`, `${stem}em`]
      : stem.endsWith('uz')
        ? [`${stem}o`, `${stem}es`, stem, `${stem}imos`, `${stem}em`]
        : [`${firstO}o`, `${weak}es`, `${weak}e`, `${stem}imos`, `${weak}em`];
  const a = stem.endsWith('a') ? `${stem}i` : firstO;
  return {
    pres: present,
    impf: [`${stem}${i}a`, `${stem}${i}as`, `${stem}íamos`, `${stem}${i}am`],
    past: [`${stem}${i}`, `${stem}${i}ste`, `${stem}iu`, `${stem}${i}mos`, `${stem}${i}ram`],
    subj: [`${a}a`, `${a}as`, `${a}amos`, `${a}am`],
    future: `${stem}ir`,
    strongPast: `${stem}${i}`,
    ger: `${stem}indo`,
    part: `${stem}${i}do`,
    enclitic: `${stem}${i}`,
  };
}

/** Irregular verbs that others are made of: manter goes as ter, prever as ver. */
const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(man|con|ob|re|de|abs|sus)ter$/, 'ter'],
  [/^(re|pre|ante)ver$/, 'ver'],
  [/^(inter|con|pro|sobre)vir$/, 'vir'],
  [/^(re|des|satis)fazer$/, 'fazer'],
  [/^(contra|pre|des)dizer$/, 'dizer'],
  [/^(dis|pro|re|ex|su|com|im|contra)por$/, 'pôr'],
  [/^(im|des|ex)pedir$/, 'pedir'],
  [/^(re)ler$/, 'ler'],
];

/** What is irregular of a verb, its prefix put before each form. */
function irregular(lemma: string): Irregular {
  const own = IRREGULAR[lemma];
  if (own) return own;
  for (const [shape, base] of COMPOUNDS) {
    const prefix = shape.exec(lemma)?.[1];
    if (prefix === undefined) continue;
    const put = (form: string) =>
      prefix + (base === 'ter' ? form.replace(/^tem$/, 'tém').replace(/^tens$/, 'téns') : form);
    const from = IRREGULAR[base] as Irregular;
    return Object.fromEntries(
      Object.entries(from).map(([tense, forms]) => [tense, typeof forms === 'string' ? put(forms) : forms.map(put)]),
    );
  }
  return {};
}

/** Gender and number of a participle or adjective in -o; others (entregue) have only number. */
const agreeing = (form: string): Inflected[] =>
  form.endsWith('o')
    ? [
        [form, ['part', 'm', 's']],
        [`${form.slice(0, -1)}a`, ['part', 'f', 's']],
        [`${form}s`, ['part', 'm', 'p']],
        [`${form.slice(0, -1)}as`, ['part', 'f', 'p']],
      ]
    : [
        [form, ['part', 's']],
        [`${form}s`, ['part', 'p']],
      ];

/** Verbs whose long participle nobody writes any more. */
const ONLY_SHORT = /^(?:re)?abrir$|^(?:des|en)?cobrir$|escrever$/;

const accentIm = (stem: string): string => {
  const vowel = stem.at(-1) as string;
  return stem.slice(0, -1) + ({ a: 'á', e: 'ê', i: 'í', o: 'ô' }[vowel] ?? vowel);
};

/** Every form of a verb. */
export function verb(lemma: string): Inflected[] {
  const forms = { ...regular(lemma === 'pôr' ? 'por' : lemma), ...irregular(lemma) };
  // "fizemos", "fizesse", "fizer": all on the stem of "fizeram".
  const past = forms.past as readonly string[];
  const stem = (past[4] as string).slice(0, -3);
  // saírem, incluíres, but sair, incluirmos.
  const hiatus = lemma === 'pôr' ? 'por' : lemma.replace(/(?<=[au])ir$/, (ir) => (/[gq]uir$/.test(lemma) ? ir : 'ír'));
  const rows: Inflected[] = [
    [lemma, ['inf']],
    // "encontrá-lo", "fazê-lo"; "pedi-lo" can't be told from "pedi" and says only that a pronoun may follow.
    [forms.enclitic, /[áêô]$/.test(forms.enclitic) ? ['inf', 'encl'] : ['encl']],
    [forms.ger, ['ger']],
    ...[...(ONLY_SHORT.test(lemma) ? [] : [forms.part]), ...(PARTICIPLES[lemma] ?? [])].flatMap(agreeing),
    [`${hiatus}es`, ['infpess', '2s']],
    [`${lemma === 'pôr' ? 'por' : lemma}mos`, ['infpess', '1p']],
    [`${hiatus}em`, ['infpess', '3p']],
  ];
  const five = (tense: string, list: readonly string[]) =>
    rows.push(...PERSONS.map((person, k): Inflected => [list[k] as string, [tense, person]]));
  const four = (tense: string, list: readonly string[]) =>
    rows.push(...FOUR.map((person, k): Inflected => [list[k] as string, [tense, person]]));
  five('pres', forms.pres);
  five('past', past);
  four('impf', forms.impf);
  four('subj', forms.subj);
  const future = forms.future;
  five('fut', [`${future}ei`, `${future}ás`, `${future}á`, `${future}emos`, `${future}ão`]);
  four('cond', [`${future}ia`, `${future}ias`, `${future}íamos`, `${future}iam`]);
  four('subjimpf', [`${stem}sse`, `${stem}sses`, `${accentIm(stem)}ssemos`, `${stem}ssem`]);
  const plain = stem.replace(/í$/, 'i');
  four('subjfut', [`${plain}r`, `${stem}res`, `${plain}rmos`, `${stem}rem`]);
  const [subjunctive, , weAsk, theyAsk] = forms.subj as readonly string[];
  rows.push(
    [forms.pres[2] as string, ['imp', '2s']],
    [subjunctive as string, ['imp', '3s']],
    [weAsk as string, ['imp', '1p']],
    [theyAsk as string, ['imp', '3p']],
  );
  return rows;
}
