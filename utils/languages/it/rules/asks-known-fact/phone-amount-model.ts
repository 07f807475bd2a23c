import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'È già scritto nel messaggio del cliente.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    '[@asking …4 (numero|recapito) …2 (telefono|telefonico|linea|cellulare|contatto)]',
    '[@asking …4 (importo|cifra|somma) …4]',
    '[@asking …4 (seriale|matricola|imei|numero di serie|modello) …3]',
  ],
  unless: ['(altro|altra|alternativo|fisso|raggiungibile|preferisce|richiamarla|contattarla)'],
  where: { negated: false },
  when: { customerGave: ['phone', 'amount', 'serial_number', 'product'] },
  examples: {
    flags: [
      { reply: '[[Ci può indicare il numero della linea]]?', customer: 'Linea 06 5550 1182 muta da ieri.' },
      { reply: "[[Ci indichi l'importo addebitato]].", customer: 'Mi avete preso 59 euro dalla carta.' },
      {
        reply: '[[Ci serve il seriale del portatile]].',
        customer: 'Modello Aria 14, seriale SN-44Z901, non si accende.',
      },
    ],
    passes: [
      { reply: 'Ci può indicare il numero della linea?', customer: 'La linea è muta da ieri.' },
      {
        reply: 'Mi lascia un altro recapito telefonico, mi serve un numero di telefono dove richiamarla?',
        customer: 'Linea 06 5550 1182 muta da ieri.',
      },
    ],
  },
});
