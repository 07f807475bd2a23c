import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Ficou um campo do modelo sem preencher.',
  why: 'Mostra ao cliente que ninguém escreveu para ele.',
  check: 'placeholder-left',
  fixes: ['▢'],
  examples: {
    flags: [
      ['Oi, Ana, o pedido [[{{ticket.pedido}}]] já saiu.', 'Oi, Ana, o pedido ▢ já saiu.'],
      ['O técnico chega entre [[XX:XX]] e meio-dia.', 'O técnico chega entre ▢ e meio-dia.'],
    ],
    passes: ['Use o código {{nome}} onde o nome deve aparecer.', 'Temos a camisa no tamanho XXL.'],
  },
});
