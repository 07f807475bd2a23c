/** How English is written: what is one word and what is two, abbreviations, words that carry no content. */

const NEGATED = [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'could',
  'would',
  'should',
  'must',
  'might',
  'need',
];

/** Whole words and the forms they stand for. Forms without their apostrophe are how hurried people write. */
export const spellings: Record<string, readonly string[]> = {
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  ...Object.fromEntries(NEGATED.map((verb) => [`${verb}nt`, [verb, 'not']])),
  ...Object.fromEntries(NEGATED.map((verb) => [`${verb}n't`, [verb, 'not']])),
  "let's": ['let', 'us'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  theyre: ['they', 'are'],
  theres: ['there', 'is'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  hasnt: ['has', 'not'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  plz: ['please'],
  thx: ['thanks'],
  ty: ['thanks'],
  cos: ['because'],
  bc: ['because'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['got', 'to'],
  asap: ['asap'],
};
delete spellings['neednt'];

export const endings: Record<string, string> = {
  "'ll": 'will',
  "'re": 'are',
  "'ve": 'have',
  "'m": 'am',
  "'d": 'would',
  "'s": "'s",
};

export const abbreviations = [
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'nr',
  'approx',
  'e.g',
  'i.e',
  'etc',
  'vs',
  'inc',
  'ltd',
  'dept',
  'ext',
  'tel',
  'ref',
  'jan',
  'feb',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
  'a.m',
  'p.m',
  'jr',
  'sr',
];

export const stopWords = (
  'a an the this that these those i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one who whom whose which what when where why how ' +
  'am is are was were be been being have has had having do does did doing will would shall should can could may might must ought need ' +
  "not no nor and or but if then than so as at by for from in into of off on onto out over to up with without about after before again against all any both each few more most other some such only own same too very just also there here now 's yes ok okay hi hello hey dear please thanks thank " +
  'get got let know tell say said want like still yet even ever once because while until since during through between under above'
).split(' ');
