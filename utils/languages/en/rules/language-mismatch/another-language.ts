import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'The customer writes in another language.',
  why: 'An answer in one’s own language can be understood and used at once.',
  check: 'language-mismatch',
  examples: {
    flags: [
      {
        reply: 'Dear Marco,\n\nyour refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'Buongiorno, non ho ancora ricevuto il rimborso del mio ordine. Quando arriverà?',
      },
      {
        reply: 'Hi João,\n\nyour refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'Olá, ainda não recebi o reembolso do meu pedido. Quando vai chegar?',
      },
    ],
    passes: [
      {
        reply: 'Hi Tom,\n\nyour refund was sent on Monday.\n\nKind regards,\nAnna',
        customer: 'Hello, I have not received my refund yet. When will it arrive?',
      },
      'Hi Tom,\n\nyour refund was sent on Monday.\n\nKind regards,\nAnna',
    ],
  },
});
