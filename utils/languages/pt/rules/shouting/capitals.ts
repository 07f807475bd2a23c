import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto se lê como grito.',
  why: 'Maiúsculas e pontos repetidos soam como voz alta; as palavras bastam.',
  check: 'shouting',
  fixes: ['{plain}'],
  examples: {
    flags: [
      ['O laudo fica pronto [[HOJE]] à tarde.', 'O laudo fica pronto hoje à tarde.'],
      ['O mecânico liga na segunda[[!!!]]', 'O mecânico liga na segunda!'],
      ['Você [[NÃO PODE]] fechar a tela.', 'Você não pode fechar a tela.'],
    ],
    passes: ['O CPF e o RG bastam para retirar.', 'Abra a caixa do HDMI com cuidado!'],
  },
});
