import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente contou que já tentou isso.',
  why: 'Partir do que ele já fez poupa tempo e mostra que foi ouvido.',
  match: [
    '[(você|o senhor|a senhora|vocês|por acaso)? já (tentou|reiniciou|desligou|limpou|atualizou|trocou|testou|verificou|conferiu|desinstalou|instalou|reinstalou|chegou a|experimentou|fez|checou|formatou|resetou) {r}? "?"]',
    '[(tente|tenta|experimente|favor|por favor|primeiro|precisa|pode) …2 (reinicie|reiniciar|reinicia|desligar|desligue|limpar|limpe|atualizar|atualize|desinstalar|desinstale|reinstalar|trocar de navegador|testar em outro) {r}?]',
    '[(verifique|verifica|confira|confere|olhe|olha|cheque|checa|veja) …3 (spam|lixo eletrônico|caixa de spam|lixeira) {r}?]',
    '^ [(reinicie|limpe|desligue|atualize|desinstale|reinstale) {r}]',
  ],
  unless: [
    '(você já|como já|que já|já que|além) …4 (reiniciou|tentou|limpou|fez|testou|trocou) …4 (vamos|então|o próximo|"," )',
    '(não precisa|dispensa|em vez)',
  ],
  when: { customerGave: ['tried'] },
  examples: {
    flags: [
      { reply: '[[Confira antes a lixeira]].', customer: 'já olhei na lixeira e o recibo da academia sumiu' },
      { reply: 'Oi! [[Você já testou outra tomada?]]', customer: 'já testei outra tomada, desliguei o forno e nada' },
      { reply: 'Oi! [[Tente reiniciar o modem]].', customer: 'já reiniciei o modem duas vezes e nada' },
      { reply: 'Oi! [[Reinicie o modem]].'.replace('Oi! ', ''), customer: 'já reiniciei o modem duas vezes e nada' },
    ],
    passes: [
      { reply: 'Oi! Você já testou outra tomada?', customer: 'o forno não esquenta' },
      {
        reply: 'Como você já reiniciou o modem, o próximo passo é meu: não precisa tentar reiniciar.',
        customer: 'já reiniciei o modem duas vezes e nada',
      },
    ],
  },
});
