import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A resposta fala de um anexo e nenhum arquivo foi anexado.',
  why: 'Quem espera por ele teria de escrever de novo.',
  match: [
    '[em anexo]',
    '[(segue|seguem|vai|vão|está|estão) …1 (anexo|anexa|anexos|anexas|anexado|anexada)]',
    '[(anexei|anexamos) …2]',
  ],
  when: { attachment: false },
  examples: {
    flags: [
      { reply: 'O formulário vai logo abaixo, [[em anexo]].', hasAttachment: false },
      { reply: 'O formulário [[segue anexo]].', hasAttachment: false },
      { reply: '[[Anexei o formulário]].', hasAttachment: false },
    ],
    passes: [
      { reply: 'O formulário vai em anexo.', hasAttachment: true },
      { reply: 'Obrigado pela foto que você mandou.', hasAttachment: false },
      'O formulário vai em anexo.',
    ],
  },
});
