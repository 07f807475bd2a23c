import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto se lê como grito.',
  why: 'Maiúsculas e pontos repetidos soam como voz alta; as palavras bastam.',
  check: 'shouting',
  fixes: ['{plain}'],
  examples: {
    flags: [
      ['O pedido sai [[HOJE]] do estoque.', 'O pedido sai hoje do estoque.'],
      ['A transportadora avisa pelo celular[[!!!]]', 'A transportadora avisa pelo celular!'],
      ['Você [[NÃO PODE]] fechar a tela.', 'Você não pode fechar a tela.'],
    ],
    passes: ['O CPF e o RG bastam para retirar.', 'Abra a caixa do HDMI com cuidado!'],
  },
});
