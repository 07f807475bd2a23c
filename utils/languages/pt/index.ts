import { defineLanguage } from '../define.ts';
import { acts } from './acts.ts';
import { classes } from './classes.ts';
import { customer, facts } from './customer.ts';
import { inflect } from './inflect.ts';
import { ADJECTIVES, lemmas } from './lexicon.ts';
import { nicknames, salutations, titles } from './names.ts';
import { abbreviations, accentMatters, endings, spellings, stopWords } from './words.ts';

export default defineLanguage({
  code: 'pt',
  splitting: { spellings, endings, elision: false },
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
  lemmas: [...lemmas, ...ADJECTIVES],
});
