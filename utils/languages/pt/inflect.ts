import type { Inflected } from '../define.ts';

/** Irregular verbs: lemma -> past, participle (and further forms with their features). */
const IRREGULAR: Record<string, readonly [past: string, participle: string]> = {
  be: ['was', 'been'],
  have: ['had', 'had'],
  do: ['did', 'done'],
  go: ['went', 'gone'],
  get: ['got', 'got'],
  make: ['made', 'made'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  tell: ['told', 'told'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  read: ['read', 'read'],
  write: ['wrote', 'written'],
  forget: ['forgot', 'forgotten'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  find: ['found', 'found'],
  keep: ['kept', 'kept'],
  let: ['let', 'let'],
  put: ['put', 'put'],
  set: ['set', 'set'],
  pay: ['paid', 'paid'],
  buy: ['bought', 'bought'],
  bring: ['brought', 'brought'],
  come: ['came', 'come'],
  know: ['knew', 'known'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  choose: ['chose', 'chosen'],
  break: ['broke', 'broken'],
  speak: ['spoke', 'spoken'],
  hear: ['heard', 'heard'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  ring: ['rang', 'rung'],
  wait: ['waited', 'waited'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  run: ['ran', 'run'],
  sell: ['sold', 'sold'],
  show: ['showed', 'shown'],
  shut: ['shut', 'shut'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  sit: ['sat', 'sat'],
  steal: ['stole', 'stolen'],
  throw: ['threw', 'thrown'],
  begin: ['began', 'begun'],
  fall: ['fell', 'fallen'],
  grow: ['grew', 'grown'],
  cut: ['cut', 'cut'],
  hurt: ['hurt', 'hurt'],
  mislead: ['misled', 'misled'],
  overlook: ['overlooked', 'overlooked'],
  misread: ['misread', 'misread'],
  undo: ['undid', 'undone'],
  rise: ['rose', 'risen'],
  quit: ['quit', 'quit'],
  drive: ['drove', 'driven'],
  fly: ['flew', 'flown'],
  win: ['won', 'won'],
  lie: ['lied', 'lied'],
  reset: ['reset', 'reset'],
  resend: ['resent', 'resent'],
  upset: ['upset', 'upset'],
  deal: ['dealt', 'dealt'],
  wake: ['woke', 'woken'],
};

const EXTRA: Record<string, readonly Inflected[]> = {
  be: [
    ['am', ['pres']],
    ['are', ['pres']],
    ['is', ['pres', '3s']],
    ['were', ['past']],
    ['being', ['ger']],
  ],
  have: [['has', ['pres', '3s']]],
};

const vowel = (letter: string | undefined) => letter !== undefined && 'aeiou'.includes(letter);

/** Short stressed verbs double their last letter: stop, stopped. */
const doubles = (lemma: string) =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) || /(?:fer|mit|gret|cur|pel|bel|trol|cel|vel|ship)$/.test(lemma);

const ending = (lemma: string, suffix: 'ed' | 'ing'): string => {
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma))
    return (suffix === 'ing' && lemma.endsWith('ie') ? `${lemma.slice(0, -2)}y` : lemma.slice(0, -1)) + suffix;
  if (suffix === 'ed' && lemma.endsWith('e')) return `${lemma}d`;
  if (suffix === 'ed' && lemma.endsWith('y') && !vowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ied`;
  if (doubles(lemma)) return lemma + (lemma.at(-1) as string) + suffix;
  return lemma + suffix;
};

const plural = (lemma: string): string => {
  if (lemma.endsWith('y') && !vowel(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

/**
 * Forms of an English word, as a verb and as a noun at once: what a word could be is enough for matching.
 * Features: inf, pres, 3s, past, part, ger, plural.
 */
export function inflect(lemma: string): Inflected[] {
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? ending(lemma, 'ed');
  const participle = irregular?.[1] ?? past;
  const forms: Inflected[] = [
    [lemma, ['inf', 'pres']],
    [plural(lemma), ['pres', '3s', 'plural']],
    [ending(lemma, 'ing'), ['ger']],
    ...(past === participle
      ? ([[past, ['past', 'part']]] as const)
      : ([
          [past, ['past']],
          [participle, ['part']],
        ] as const)),
    ...(EXTRA[lemma] ?? []),
  ];
  return forms;
}
