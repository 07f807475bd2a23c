import { defineLanguage } from '../define.ts';
import { acts } from './acts.ts';
import { classes } from './classes.ts';
import { customer, facts } from './customer.ts';
import { inflect } from './inflect.ts';
import { lemmas } from './lexicon.ts';
import { nicknames, salutations, titles } from './names.ts';
import { abbreviations, accentMatters, spellings, stopWords } from './words.ts';

export default defineLanguage({
  code: 'it',
  splitting: { spellings, endings: {}, elision: true },
  abbreviations,
  accentMatters,
  classes,
  acts,
  customer,
  facts,
  stopWords,
  titles,
  salutations,
  nicknames,
  inflect,
  lemmas,
});
