import { defineRule } from '../../../define.ts';

/** What is needed, said without telling the customer that they must. */
export const MUST = [
  '[(você|o senhor|a senhora) (também|ainda|já|então|agora|mesmo|mesma)? (<ter:pres+3s> (que|de)|<ter:fut+3s> (que|de)|vai ter (que|de)|<precisar:pres+3s>|<precisar:fut+3s>|vai precisar|<dever:pres+3s>|<dever:fut+3s>) {what:(se !acalmar <*:inf>|!se !entender !compreender !ter !esperar !aguardar !saber <*:inf>) …8}]',
];

export default defineRule({
  message: 'Isto soa como ordem.',
  why: 'Um pedido, ou dizer para que serve, convida; uma obrigação afasta.',
  match: MUST,
  unless: [
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
  fixes: ['é preciso {what}'],
  examples: {
    flags: [
      [
        'Para liberar, [[o senhor tem que levar os originais à agência]].',
        'Para liberar, é preciso levar os originais à agência.',
      ],
      ['[[Você precisa enviar o laudo completo]].', 'É preciso enviar o laudo completo.'],
    ],
    passes: [
      'Você precisa ter paciência.',
      'Você deve se acalmar.',
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
