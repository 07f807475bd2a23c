import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Il codice cliente c’è già nel messaggio.',
  why: 'Doverlo ripetere fa pensare che il messaggio non sia stato letto.',
  match: [
    '[@asking …4 (numero|codice|n) …2 (cliente|utenza|utente|contratto|fornitura|contatore|polizza|conto|tessera|iscrizione)]',
  ],
  where: { negated: false },
  when: { customerGave: ['customer_code', 'contract_number', 'policy_number', 'account_number', 'member_id'] },
  examples: {
    flags: [
      { reply: '[[Ci può indicare il codice cliente]]?', customer: 'Codice cliente 55-10-882, vorrei la voltura.' },
      { reply: '[[Mi mandi il numero di contratto]].', customer: 'Contratto 7781234, vorrei disdire.' },
    ],
    passes: [
      { reply: 'Ci può indicare il codice cliente?', customer: 'Vorrei la voltura.' },
      { reply: 'Ho aperto la scheda con il codice cliente.', customer: 'Codice cliente 55-10-882, vorrei la voltura.' },
    ],
  },
});
