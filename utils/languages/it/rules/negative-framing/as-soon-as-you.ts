import { defineRule } from '../../../define.ts';

/** "If you don't …, we won't …" is "as soon as you …, we …". */
export default defineRule({
  message: 'Dice solo quello che non si può fare.',
  why: 'Detto al positivo («appena arriva la copia, parte») dà la stessa notizia e una strada.',
  match: [
    '[se non {what:(mi|ci) (manda|mandi|invia|invii|indica|conferma|dà|dai|fornisce|comunica|arriva|arrivano) …4} ,? non {do:(possiamo|posso|<*:1s>|<*:1p>)}]',
  ],
  unless: ['(ma|però|nel frattempo|intanto) …4', 'non …4 (nulla|niente|alcun|alcuna|nessun|nessuna|più)'],
  fixes: ['appena {what} {do}'],
  examples: {
    flags: [
      ['[[Se non mi manda i nomi non emetto]] i biglietti.', 'Appena mi manda i nomi emetto i biglietti.'],
      ['[[Se non ci invia la foto, non possiamo]] procedere.', 'Appena ci invia la foto possiamo procedere.'],
    ],
    passes: [
      'Se non mi manda i nomi non emetto i biglietti, ma può inviarli anche domani.',
      'Se non ci invia la foto non possiamo fare nulla.',
    ],
  },
});
