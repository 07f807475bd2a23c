import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O e-mail termina sem despedida.',
  why: 'Um fecho gentil diz que a porta continua aberta.',
  check: 'closing-missing',
  fixes: ['Um abraço,'],
  examples: {
    flags: [
      { reply: 'Olá, Ana.\n\nO prazo acabou ontem.', fixed: 'Olá, Ana.\n\nO prazo acabou ontem.\n\nUm abraço,' },
      { reply: 'Olá, Ana.\n\nO pedido foi recebido.\n\nRui' },
    ],
    passes: [
      { reply: 'Olá, Ana.\n\nO prazo acabou ontem.\n\nAtenciosamente,\nRui' },
      { reply: 'Olá, Ana.\n\nO pedido foi recebido. Fico à disposição.\n\nRui' },
    ],
  },
});
