import { defineRule } from '../../../define.ts';

/** What is missing, instead of who didn’t send it. */
export const MISSING_ONE = [
  '[@voce (ainda|também)? não (nos|me)? (<enviar:past>|<anexar:past>|<mandar:past>|<apresentar:past>|<entregar:past>|<devolver:past>|<trazer:past>) {what:(o|a) !senhor !senhora !até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _)?)?)?}] ($|","|":"|e|que)',
];

export default defineRule({
  message: 'Isto pode soar como culpa jogada no cliente.',
  why: 'Dizer o que falta, sem dizer quem deixou faltar, mantém a conversa aberta.',
  match: MISSING_ONE,
  unless: [
    '(se|caso|quando|mesmo que|ainda que|porque) …2 (você|senhor|senhora|vocês) (não|nem) …6 "," (não|nem) …1 (tem|há|é) problema',
    '(se|caso|mesmo se) …1 (você|o senhor|a senhora|vocês)',
    'que (você|o senhor|a senhora|vocês) não (pediu|autorizou|contratou|assinou|aceitou)',
    '(você|senhor|senhora) não (omitiu|esqueceu|errou|ignorou)',
    '(nossa|nosso|nós) …6',
  ],
  fixes: ['falta {what}'],
  examples: {
    flags: [
      [
        'O cadastro parou porque [[você não anexou o contrato social]].',
        'O cadastro parou porque falta o contrato social.',
      ],
      ['Olha, [[a senhora ainda não mandou a segunda folha]].', 'Olha, falta a segunda folha.'],
    ],
    passes: [
      'Você não enviou o laudo a tempo.',
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
