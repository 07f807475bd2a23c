import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Un vezzeggiativo che il cliente non ha chiesto.',
  why: 'Da chi non si conosce suona finto, o dall’alto in basso.',
  match: ['[(tesoro|amore|cara mia|caro mio|gioia|bellissima|tesorino|stellina|cicci|amò|cucciolo|piccola mia)] …2'],
  unless: ['(caccia|il|del|un) tesoro', '(con|per|di) (amore|gioia)'],
  examples: {
    flags: [['[[Tesoro]], ti mando subito il modulo.'], ['Tranquilla [[gioia]], lo risolviamo.']],
    passes: ['La caccia al tesoro comincia alle 10, il tesoro è nascosto bene.', 'Il piatto è fatto con amore.'],
  },
});
