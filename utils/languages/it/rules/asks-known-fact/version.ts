import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'È già scritto nel messaggio del cliente.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: ['[@asking …5 (versione|release) …6]'],
  unless: ['(nuova|ultima|aggiornata|altra)'],
  where: { negated: false },
  when: { customerSaid: ['(versione|release|vers) @number'] },
  examples: {
    flags: [
      { reply: '[[Ci serve sapere quale versione usa]].', customer: 'Release 12 appena installata, non parte.' },
      { reply: '[[Mi può indicare la versione del programma]]?', customer: 'Uso la versione 7.1 e non stampa.' },
    ],
    passes: [
      { reply: 'Mi può indicare la versione del programma?', customer: 'Il programma non stampa.' },
      { reply: 'Mi conferma se vede la nuova versione?', customer: 'Uso la versione 7.1 e non stampa.' },
    ],
  },
});
