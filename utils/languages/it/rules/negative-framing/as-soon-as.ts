import { defineRule } from '../../../define.ts';

const CAN = '(possiamo|posso|può|puoi|potete|potremo|potrò|potrà|potrai|potranno|possono|sarà|verrà|riusciamo|riesco)';

/** "We can't … until …" is "we can … as soon as …": the same news with a way. Never over a subjunctive, that would stay wrong. */
export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Detto al positivo («appena arriva la copia, parte») dà la stessa notizia e una strada.',
  match: [
    `[non {can:${CAN}} {what} (finché|finche|fino a quando|fino a che) non] !(ci|mi|lo|la|li|le|si|ce|me|<*:subj>) _`,
    `[non {can:${CAN}} {what} (finché|finche|fino a quando|fino a che) non] (ci|mi|lo|la|li|le|si) !<*:subj> _`,
  ],
  unless: [
    'non (deve|devi|dovete|serve|occorre|paga|perde)',
    '(ha|hai) ragione',
    '(più|mai|alcun|alcuna|nessun|nessuna|nulla|niente|né) …5 (finché|finche|fino)',
  ],
  fixes: ['{can} {what} appena'],
  examples: {
    flags: [
      [
        '[[Non possiamo spedire il ricambio finché non]] arriva la foto.',
        'Possiamo spedire il ricambio appena arriva la foto.',
      ],
      ['La squadra [[non potrà giocare finché non]] la iscrive.', 'La squadra potrà giocare appena la iscrive.'],
    ],
    passes: [
      'Non deve fare nulla: non posso chiudere finché non arriva la foto.',
      'Ha ragione, non possiamo spedirlo finché non arriva la foto.',
      'Non possiamo fare nulla finché non arriva la foto.',
    ],
  },
});
