import { defineRule } from '../../../define.ts';

/** "We'll let you know" without a day. */
export default defineRule({
  message: 'Qui manca un quando.',
  why: 'Una data, anche solo per un aggiornamento, toglie l’attesa al buio.',
  match: ['[{tell:(le|ti|vi) (faremo|farò) sapere}] ("."|"!"|,|$)'],
  unless: ['(domani|oggi|stasera|@weekday|stamattina|domattina)', '(se|quando|appena) …4 (vuole|vuoi|volete)'],
  fixes: ['{tell} entro ▢'],
  examples: {
    flags: [
      ['Ok, [[ti faremo sapere]].', 'Ok, ti faremo sapere entro ▢.'],
      ['[[Le farò sapere]], saluti.', 'Le farò sapere entro ▢, saluti.'],
    ],
    passes: ['Domani Le faremo sapere.', 'Se vuole Le faremo sapere.', 'Le faremo sapere entro venerdì.'],
  },
});
