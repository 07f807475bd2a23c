import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il cliente il numero l’ha già scritto.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    '[@asking …4 (numero|n|codice|riferimento|estremi|num) …3 (ordine|acquisto|ordini)]',
    '[@asking …4 (ordine|acquisto) …2 (numero|codice)]',
  ],
  unless: ['(altro|altri|secondo|nuovo|ulteriore) …2 ordine', '(se|qualora) …3 (altro|altri)'],
  where: { negated: false },
  when: { customerGave: ['order_number'] },
  examples: {
    flags: [
      { reply: "[[Ci può indicare il numero dell'ordine]]?", customer: 'Il mio ordine 66310 non è arrivato.' },
      { reply: "[[Mi mandi il numero d'ordine]] così controllo.", customer: 'Ordine n. LB-2290: manca un pezzo.' },
      {
        reply: "Per controllare [[ci indichi l'ordine con il numero]].",
        customer: 'Ordine n. LB-2290: manca un pezzo.',
      },
    ],
    passes: [
      { reply: "Ci può indicare il numero dell'ordine?", customer: 'Il mio ordine non è arrivato.' },
      { reply: "Mi può scrivere il numero dell'altro ordine?", customer: 'Ordine n. LB-2290: manca un pezzo.' },
      {
        reply: "Se è un altro acquisto mi scriva il numero dell'ordine.",
        customer: 'Ordine n. LB-2290: manca un pezzo.',
      },
    ],
  },
});
