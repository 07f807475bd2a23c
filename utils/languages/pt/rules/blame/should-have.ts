import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto soa como um “devia ter feito”.',
  why: 'O que já passou não se muda; o cliente precisa saber o que fazer agora.',
  match: [
    '[@voce (é que|mesmo|mesma|também|não|já)? (<dever:cond>|<dever:impf>|tinha que|tinha de|precisava|poderia|podia) (ter|haver) {r}]',
    '[@voce (também)? (deveria|devia) (saber|conhecer|ler|conferir|verificar|prestar|estar ciente|se informar|guardar|avisar|comunicar|entender) {r}?]',
    '[(cabia|caberia|competia|incumbia) (a você|ao senhor|à senhora|ao cliente|ao titular|ao segurado|ao usuário|ao aluno) {r}]',
    '[(bastava|era só|custava|dava para|era para) (ter|você ter|o senhor ter|a senhora ter) @duty-done {r}?]',
    '[se (@voce)? …1 (não)? (tivesse|tivessem|houvesse) …1 @duty-done {r}?]',
    '[(na|da|para a) próxima (vez|compra)? …1 (leia|lê|confira|confere|preste|presta|verifique|avise|avisa|veja|vê se|tente|procure|lembre se|fique) {r}]',
  ],
  unless: [
    '(deveria|devia|poderia|podia) ter (recebido|sido|chegado|passado|esperado|visto|acontecido|ficado|sabido|tido|precisado)',
    '(não|nem) (deveria|devia|precisava) (ter|saber|ler|conhecer|estar)',
    'se …2 não tivesse (avisado|perguntado|pedido|ligado|procurado|reparado|prestado)',
    '(nós|nosso|nossa|a gente|conosco)',
    '(se quiser|eu|te ajudo)',
  ],
  examples: {
    flags: [
      ['[[O senhor deveria ter lido o contrato antes]].'],
      ['Desculpe, mas [[a senhora devia saber disso]].'],
      ['[[Caberia ao senhor comunicar a mudança]].'],
      ['[[Era só ter conferido a etiqueta]].'],
      ['[[Se você tivesse pago na data]], não haveria juros.'],
      ['[[Na próxima vez leia as regras]].'],
    ],
    passes: [
      'Você deveria ter recebido o código ontem.',
      'A senhora não deveria ter ficado sem resposta.',
      'A senhora não precisava ter lido nove páginas.',
      'Se você não tivesse avisado, o erro continuaria.',
      'Se você tivesse pedido antes, ainda assim a falha era nossa.',
      'Na próxima vez, se quiser, eu confiro com você: avise que te ajudo.',
    ],
  },
});
