import { defineRule } from '../../../define.ts';
import { MUST } from './must.ts';
import { MUST_SEND } from './must-send.ts';

export default defineRule({
  message: 'Isto soa como ordem.',
  why: 'Um pedido, ou dizer para que serve, convida; uma obrigação afasta.',
  match: [
    '[@voce (é que|que|também|ainda|já|então|agora)? (<ter:pres> (que|de)|<ter:fut> (que|de)|<ir:pres> ter (que|de)|<haver:pres> de|está obrigado a|está obrigada a|são obrigados a|é obrigado a|é obrigada a|fica obrigado a|fica intimado a|fica intimada a) {r}]',
    '[@voce (é que|que|também|ainda|já|então|agora|mesmo|mesma)? (<precisar:pres>|<precisar:fut>|<ir:pres> precisar|<dever:pres>|<dever:fut>) (<*:inf>|se <*:inf>|nos <*:inf>|me <*:inf>) {r}?]',
    '[(<dever:pres>|<dever:fut>) @voce <*:inf> {r}?]',
    '[@voce (<ir:pres>) (me|nos)? (<informar:inf>|<passar:inf>|<mandar:inf>|<enviar:inf>|<pegar:inf>|<abrir:inf>|<dizer:inf>|estar <*:ger>) {r}?]',
    '[(é|será) (obrigação|dever) (do|da|de|sua) {r}]',
    '[(cabe) (a você|ao senhor|à senhora|ao cliente|ao titular|ao segurado|ao assinante|ao consumidor|ao usuário|ao interessado) <*:inf> {r}?]',
    '[(exijo|exigimos|ordeno|determino) {r}]',
    '[(trate de|faça o favor de|vê se|veja se) (<*:inf>|não|limpa|para|confere|manda|lê|aprende|presta|o senhor|a senhora) {r}?]',
    '^ [(queira|queiram) {r}]',
    '[(é|faz-se) (imprescindível|obrigatório|indispensável|imperativo) que @voce {r}]',
    '[precisamos? que (você|o senhor|a senhora) (fique|venha|compareça|pare|pague) {r}?]',
  ],
  unless: [
    ...MUST_SEND,
    ...MUST,
    '(não|nem) (precisa|precisam|tem que|tem de|têm que|deve|devem|precisará|terá|é obrigado|é obrigada|há)',
    '(só|nem|sem que|apenas) …2 (precisa|precisam|precise|tem que|deve)',
    '(deve|devem|deverá) (ter|já ter|estar|receber|chegar|aparecer|ver|notar|ser|sentir|voltar|cair|conseguir|encontrar)',
    '(se|caso|quando|o que|que|quem|quanto|onde|tudo|sempre|qual|quais|como) (você|o senhor|a senhora|vocês) …1 (precisa|precisam|precisar|tem que|deve|tem de|devem)',
    '(precisa|precisam) (de|da|do|dos|das|disso)',
    '(peço desculpas|desculpe|sinto muito|lamento|lamentamos|ninguém|nós|nosso|nossa)',
    '(se|caso) (preferir|quiser|precisar|não)',
    '(precisa|precisam|tem que|deve|há de) (entender|compreender|convir|reconhecer)',
    // A tag (", combinado?") leaves the order an order; a question for an obligation is none.
    '(precisa|precisam|deve|devem|tem que|tem de) …10 "?"',
  ],
  examples: {
    flags: [
      ['[[O titular tem que levar os originais]].'],
      ['[[O titular precisa enviar o laudo]].'],
      ['[[Você vai me informar o CPF hoje]], certo.'],
      ['[[Deve o cidadão acompanhar o portal]].'],
      ['[[É obrigação da beneficiária juntar a nota]].'],
      ['[[Cabe ao segurado apresentar três orçamentos]].'],
      ['[[Exijo que o senhor descreva o erro]].'],
      ['[[Queira o senhor quitar o saldo]].'],
      ['[[Trate de regularizar o CPF]].'],
      ['[[É imprescindível que o titular compareça]].'],
      ['[[Preciso que você fique em casa]].'.replace('Preciso', 'Precisamos')],
    ],
    passes: [
      'Você precisa me mandar o laudo.',
      'Antes, o senhor vai me informar o CPF.',
      'Para liberar, o senhor tem que levar os originais à agência.',
      'Você não precisa enviar nada.',
      'O senhor só precisa clicar em Salvar e você precisa esperar um minuto.',
      'Você deve receber o código hoje.',
      'Quando você precisar mudar o plano, me chame.',
      'Você precisa do código para abrir o PDF.',
      'A senhora precisa enviar algo mais?',
      'O senhor precisa entender a regra.',
      'Sinto muito que a senhora tenha que voltar: ninguém avisou, e a senhora tem que esperar.',
      'Se preferir, você precisa avisar só um dia antes.',
    ],
  },
});
