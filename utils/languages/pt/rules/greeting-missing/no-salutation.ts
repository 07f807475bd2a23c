import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Falta a saudação.',
  why: 'A primeira resposta por e-mail começa melhor com um cumprimento.',
  check: 'greeting-missing',
  fixes: ['Olá, {name}!'],
  examples: {
    flags: [
      {
        reply: 'O pedido chega amanhã.\n\nAbraços,\nRui',
        firstReply: true,
        requester: 'Ana Prado',
        fixed: 'Olá, Ana!\n\nO pedido chega amanhã.\n\nAbraços,\nRui',
      },
      { reply: 'Nosso time informa que a troca foi aceita.\n\nAbraços,\nRui', firstReply: true },
    ],
    passes: [
      { reply: 'Bom dia, Ana!\n\nO pedido chega amanhã.\n\nAbraços,\nRui', firstReply: true },
      { reply: 'Senhor Paulo,\n\nO pedido chega amanhã.\n\nAbraços,\nRui', firstReply: true },
      { reply: 'O pedido chega amanhã.', firstReply: true, channel: 'chat' },
    ],
  },
});
