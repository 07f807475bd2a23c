import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente escreveu em outra língua.',
  why: 'Responder na língua do cliente evita mal-entendidos.',
  check: 'language-mismatch',
  examples: {
    flags: [
      {
        reply: 'Olá, John! O seu pedido chega amanhã, até as 12h.',
        customer: 'Good morning, could you please tell me when my order will arrive at home?',
      },
      {
        reply: 'Olá, Marta! O seu pedido chega amanhã, até as 12h.',
        customer: 'Buongiorno, quando arriva il mio ordine? Lo aspetto da più di una settimana, grazie.',
      },
    ],
    passes: [
      {
        reply: 'Olá, Ana! O seu pedido chega amanhã, até as 12h.',
        customer: 'Bom dia, quando chega o meu pedido? Estou esperando há mais de uma semana, obrigada.',
      },
      'Olá, Ana! O seu pedido chega amanhã.',
    ],
  },
});
