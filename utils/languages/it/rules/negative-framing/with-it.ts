import { defineRule } from '../../../define.ts';

/** "Without X we can't" is "with X we can". */
export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Detto al positivo («con la copia parte») dà la stessa notizia e una strada.',
  match: [
    "[senza {what:(il|lo|la|l'|i|gli|le|una|un|copia) …5} ,? non {can:(possiamo|posso|può|puoi|potete|potremo|potrà)}]",
  ],
  unless: [
    '(già|ma|però|nel frattempo|intanto) …4',
    'non …4 (nulla|niente|alcun|alcuna|nessun|nessuna|più)',
    '(ha|hai) ragione',
  ],
  fixes: ['con {what} {can}'],
  examples: {
    flags: [
      [
        '[[Senza la firma di entrambi il conto non può]] essere chiuso.',
        'Con la firma di entrambi il conto può essere chiuso.',
      ],
      ['[[Senza il codice, non posso]] aprire la pratica.', 'Con il codice posso aprire la pratica.'],
    ],
    passes: [
      "Senza lo scontrino non possiamo fare il cambio, però posso cercare l'acquisto.",
      'Senza il codice non possiamo fare nulla.',
      'Ha ragione, senza il codice non si può entrare.',
    ],
  },
});
