import { defineRule } from '../../../define.ts';

/** "Comprovante" is "che dimostra". */
export default defineRule({
  message: 'Parole d’ufficio che nessuno usa parlando.',
  why: 'Il cliente deve tradurle, e intanto si sente una pratica.',
  match: ['[(comprovante|attestante)]'],
  fixes: ['che dimostra'],
  examples: {
    flags: [
      ['Manca il documento [[comprovante]] il pagamento.', 'Manca il documento che dimostra il pagamento.'],
      ['Serve un foglio [[attestante]] la residenza.', 'Serve un foglio che dimostra la residenza.'],
    ],
    passes: ['Manca la ricevuta del pagamento.', 'Serve un foglio con la residenza.'],
  },
});
