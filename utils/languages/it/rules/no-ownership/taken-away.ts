import { defineRule } from '../../../define.ts';

/** What "we here" don't do, behind a comma: nobody asked. */
export default defineRule({
  message: 'Rimbalza il cliente a qualcun altro.',
  why: 'Chi scrive vuole un riferimento, non un organigramma.',
  match: [
    '[, (noi|io) …3 (non entriamo nel merito|non entro nel merito|non ne sappiamo nulla|non ne so nulla|non ne so niente)] ("."|"!"|$)',
    '[, non è il (mio|nostro) (reparto|settore|compito|ufficio|lavoro)] ("."|"!"|$)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['La pratica è in corso[[, noi del magazzino non ne sappiamo nulla]].', 'La pratica è in corso.'],
      ['La pratica è in corso[[, non è il mio reparto]].', 'La pratica è in corso.'],
    ],
    passes: ['Non è il mio reparto ma chiedo io.', 'La pratica è in corso e la seguo io.'],
  },
});
