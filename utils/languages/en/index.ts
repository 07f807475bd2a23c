import { defineLanguage } from '../define.ts';
import { acts } from './acts.ts';
import { classes } from './classes.ts';
import { customer } from './customer.ts';
import { facts } from './facts.ts';
import { inflect } from './inflect.ts';
import { lemmas } from './lexicon.ts';
import { nicknames, salutations, titles } from './names.ts';
import { abbreviations, endings, spellings, stopWords } from './words.ts';

export default defineLanguage({
  code: 'en',
  splitting: { spellings, endings, elision: false },
  abbreviations,
  accentMatters: [],
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
