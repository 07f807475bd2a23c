import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il numero c’è già nel messaggio.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    '[@asking …4 (numero|codice|n|estremi|riferimento) …3 (fattura|bolletta|pratica|ticket|segnalazione|reclamo|sinistro|reso|spedizione|tracking|richiesta|protocollo)]',
    '[@asking …4 (fattura|bolletta|pratica) …2 (numero|codice)]',
  ],
  where: { negated: false },
  when: { customerGave: ['invoice_number', 'case_number', 'return_number', 'tracking_number'] },
  examples: {
    flags: [
      { reply: '[[Ci può indicare il numero della fattura]]?', customer: 'La fattura 55012 è doppia.' },
      { reply: '[[Mi scriva della pratica il numero]], per favore.', customer: 'A che punto è la pratica 2291/M?' },
    ],
    passes: [
      { reply: 'Ci può indicare il numero della fattura?', customer: 'Ho una fattura doppia.' },
      { reply: 'La fattura 55012 è stata annullata.', customer: 'La fattura 55012 è doppia.' },
    ],
  },
});
