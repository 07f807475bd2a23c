import { defineRule } from '../../../define.ts';

/** "Until then it can't" is "from then on it can". */
export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Detto al positivo dà la stessa notizia e una strada.',
  match: [
    "[fino ad allora {what:(il|la|lo|l'|i|le|gli) …5} non {can:(sarà|saranno|può|possono|potrà|potranno|verrà|è|sono)}]",
  ],
  unless: ['(però|ma|intanto|nel frattempo) …4'],
  fixes: ['da quel momento {what} {can}'],
  examples: {
    flags: [
      ['[[Fino ad allora la palestra non sarà]] agibile.', 'Da quel momento la palestra sarà agibile.'],
      [
        'Il collaudo è martedì e [[fino ad allora la linea non può]] partire.',
        'Il collaudo è martedì e da quel momento la linea può partire.',
      ],
    ],
    passes: [
      'Da quel momento la palestra sarà agibile.',
      'Fino ad allora la linea non è attiva, ma può usare il backup.',
    ],
  },
});
