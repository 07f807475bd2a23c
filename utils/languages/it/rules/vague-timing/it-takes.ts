import { defineRule } from '../../../define.ts';

/** "It takes a while": how long goes into the same words. */
export default defineRule({
  message: 'Qui manca un quando.',
  why: 'Chi aspetta può organizzarsi solo con un giorno e un’ora.',
  match: [
    "[ci (vuole|occorre) (un po'|tempo|del tempo|ancora tempo|qualche giorno)] !di",
    "[ci (vorrà|occorrerà|vorranno) (un po'|tempo|del tempo|ancora tempo|qualche giorno)] !di",
  ],
  unless: ['(entro|alle|dalle|il|dal|tra le|le|alle) @number', '(domani|oggi|stasera|@weekday|stamattina|domattina)'],
  fixes: ['servono ▢'],
  examples: {
    flags: [
      ["Per il cambio [[ci vuole un po']].", 'Per il cambio servono ▢.'],
      ['[[Ci vorrà tempo]] per la voltura.', 'Servono ▢ per la voltura.'],
    ],
    passes: ["Ci vuole un po', fino alle 15.", 'Domani ci vuole tempo per la voltura.', "Ci vuole un po' di farina."],
  },
});
