import { defineRule } from '../../../define.ts';

/** Our own blank, left by a fix: no template residue, the agent is about to fill it. */
export default defineRule({
  message: 'Qui manca ancora qualcosa che solo tu sai.',
  why: 'Lo spazio vuoto aspetta il dato giusto.',
  match: '"▢"',
  examples: {
    flags: [['La rimborsiamo entro [[▢]].'], ['Mi dispiace per [[▢]].']],
    passes: ['La rimborsiamo entro venerdì.', 'Mi dispiace per il ritardo.'],
  },
});
