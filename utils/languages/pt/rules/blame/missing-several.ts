import { defineRule } from '../../../define.ts';

/** The same for several things. */
export const MISSING_SEVERAL = [
  '[@voce (ainda|também)? não (nos|me)? (<enviar:past>|<anexar:past>|<mandar:past>|<apresentar:past>|<entregar:past>|<devolver:past>|<trazer:past>) {what:(os|as) !até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _ (!até !nem !tempo !prazo !ontem !data !direito _)?)?)?}] ($|","|":"|e|que)',
];

export default defineRule({
  message: 'Isto pode soar como culpa jogada no cliente.',
  why: 'Dizer o que falta, sem dizer quem deixou faltar, mantém a conversa aberta.',
  match: MISSING_SEVERAL,
  unless: [
    '(se|caso|quando|mesmo que|ainda que|porque) …2 (você|senhor|senhora|vocês) (não|nem) …6 "," (não|nem) …1 (tem|há|é) problema',
    '(se|caso|mesmo se) …1 (você|o senhor|a senhora|vocês)',
    'que (você|o senhor|a senhora|vocês) não (pediu|autorizou|contratou|assinou|aceitou)',
    '(você|senhor|senhora) não (omitiu|esqueceu|errou|ignorou)',
    '(nossa|nosso|nós) …6',
  ],
  fixes: ['faltam {what}'],
  examples: {
    flags: [
      ['O cadastro parou porque [[você não anexou as fotos]].', 'O cadastro parou porque faltam as fotos.'],
      ['[[O senhor não nos enviou os documentos]].', 'Faltam os documentos.'],
    ],
    passes: [
      'Você não enviou os laudos a tempo.',
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
