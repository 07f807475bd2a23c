import { defineRule } from '../../../define.ts';

/** What is left to do, instead of who left it. */
export const LEFT_UNDONE = [
  '[@voce (<esquecer:past> (se)? de|<deixar:past> de) {what:(assinar|pagar|enviar|mandar|anexar|informar|preencher|confirmar|conferir|atualizar|avisar|cadastrar|responder|ler|devolver|apresentar) …8}]',
  '[vc (<esquecer:past> (se)? de|<deixar:past> de) {what:(assinar|pagar|enviar|mandar|anexar|informar|preencher|confirmar|conferir|atualizar|avisar|cadastrar|responder|ler|devolver|apresentar) …8}]',
  '[(faltou|faltava) (você|vc|o senhor|a senhora|vocês) {what:<*:inf> …8}]',
];

export default defineRule({
  message: 'Isto pode soar como culpa jogada no cliente.',
  why: 'Dizer o que falta, sem dizer quem deixou faltar, mantém a conversa aberta.',
  match: LEFT_UNDONE,
  unless: [
    '(se|caso|quando|mesmo que|ainda que|porque) …2 (você|senhor|senhora|vocês) (não|nem) …6 "," (não|nem) …1 (tem|há|é) problema',
    '(se|caso|mesmo se) …1 (você|o senhor|a senhora|vocês)',
    'que (você|o senhor|a senhora|vocês) não (pediu|autorizou|contratou|assinou|aceitou)',
    '(você|senhor|senhora) não (omitiu|esqueceu|errou|ignorou)',
    '(nossa|nosso|nós) …6',
  ],
  fixes: ['faltou {what}'],
  examples: {
    flags: [
      [
        '[[A senhora deixou de assinar a segunda folha]], e por isso voltou.',
        'Faltou assinar a segunda folha, e por isso voltou.',
      ],
      ['[[vc esqueceu de pagar a fatura de maio]]', 'Faltou pagar a fatura de maio'],
      ['O boleto venceu, [[faltou você pagar a última parcela]].', 'O boleto venceu, faltou pagar a última parcela.'],
    ],
    passes: [
      'Se você não anexou o contrato, mande por aqui.',
      'Retirei o seguro que você não contratou nem assinou.',
      'Você não esqueceu nada, está tudo certo.',
      'Você não recebeu o aviso porque nossa equipe mandou para o e-mail antigo, e você não atualizou o cadastro.',
      'Quando você não comparecer, remarcamos.',
      'Quando você não confirmou a visita, não tem problema.',
      'Mesmo que você não anexou tudo hoje, não há problema.',
    ],
  },
});
