import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Letto così è un ordine.',
  why: 'Detto come una cosa che facciamo noi (chi chiama, e quando) pesa meno.',
  match: [
    '[(resti|rimanga|resta|rimani|restate|rimanete|stia|stai) (in attesa|reperibile|reperibili|a disposizione|in ascolto) …3]',
  ],
  unless: [
    '(la|il|lo|pratica|richiesta|ordine|pacco|domanda) …1 resta',
    '(pure|un attimo|un momento|un minuto|se|per favore|cortesemente|(io|pratica|richiesta|ordine|pacco|tutto|che|essa) (resti|rimanga|resta))',
  ],
  where: { question: false, negated: false, conditional: false },
  examples: {
    flags: [['[[Resta reperibile al telefono]].'], ['[[Rimanga in attesa di comunicazioni]].']],
    passes: ['La pratica resta in attesa del saldo.', 'Resti pure in attesa, torno subito.'],
  },
});
