import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il codice della prenotazione c’è già nel messaggio.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    '[@asking …4 (numero|codice|riferimento|estremi|pnr|n) …3 (prenotazione|pnr|viaggio|volo|biglietto|soggiorno)]',
    '[@asking …4 (prenotazione|pnr) …2 (numero|codice)]',
    '[@asking …3 (il|suo|tuo) …1 pnr]',
  ],
  where: { negated: false },
  when: { customerGave: ['booking_code'] },
  examples: {
    flags: [
      {
        reply: '[[Ci può indicare il codice della prenotazione]]?',
        customer: 'Prenotazione VD-440, arriviamo il 4 agosto.',
      },
      {
        reply: '[[Mi scriva della prenotazione il codice]], grazie.',
        customer: 'Prenotazione VD-440, arriviamo il 4 agosto.',
      },
      { reply: '[[Ci indichi il suo PNR]].', customer: 'Prenotazione VD-440, arriviamo il 4 agosto.' },
    ],
    passes: [
      { reply: 'Ci può indicare il codice della prenotazione?', customer: 'Arriviamo il 4 agosto.' },
      { reply: 'Ho trovato la prenotazione VD-440.', customer: 'Prenotazione VD-440, arriviamo il 4 agosto.' },
    ],
  },
});
