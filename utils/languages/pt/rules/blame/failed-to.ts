import { defineRule } from '../../../define.ts';
import { LEFT_UNDONE } from './left-undone.ts';
import { MISSING_ONE } from './missing-one.ts';
import { MISSING_SEVERAL } from './missing-several.ts';

export default defineRule({
  message: 'Isto pode soar como culpa jogada no cliente.',
  why: 'Dizer o que falta, sem dizer quem deixou faltar, mantém a conversa aberta.',
  match: [
    '[@voce (mesmo|mesma|também|ainda|sequer|simplesmente|que|é que)? (não|nem|nunca) (se|o|a|nos|me|lo)? @duty {r}?]',
    '[@voce …1 (<esquecer:past>|<omitir:past>|<ignorar:past>|<negligenciar:past>|<descumprir:past>|<desrespeitar:past>|<errar:past>|<confundir:past>|<equivocar:past>|<enganar:past>|<atrasar:past>|<demorar:past>|<demorar:impf>|<insistir:past> em|<perder:past> o prazo|<perder:past> a data|<deixar:past> (de|para|passar|transcorrer|a conta|o|vencer|atrasar)) {r}?]',
    '[(por|pelo fato de|do fato de) (@voce)? não ter (@voce)? …1 @duty-done {r}?]',
    '[@voce não ter …1 @duty-done {r}?]',
    '[@voce não (tomou|teve|teria tido|prestou) (o|a)? …1 (cuidado|atenção|providência|providências|interesse) {r}?]',
  ],
  unless: [
    ...LEFT_UNDONE,
    ...MISSING_SEVERAL,
    ...MISSING_ONE,
    '(se|caso|quando|mesmo que|ainda que|porque) …2 (você|senhor|senhora|vocês) (não|nem) …6 "," (não|nem) …1 (tem|há|é) problema',
    '(se|caso|mesmo se) …1 (você|o senhor|a senhora|vocês)',
    'que (você|o senhor|a senhora|vocês) não (pediu|autorizou|contratou|assinou|aceitou)',
    '(você|senhor|senhora) não (omitiu|esqueceu|errou|ignorou)',
    '(nossa|nosso|nós) …6',
  ],
  examples: {
    flags: [
      ['O cadastro parou porque [[você não confirmou o endereço]].'],
      ['[[A senhora perdeu o prazo de sexta]].'],
      ['A vaga saiu [[por não ter confirmado a presença]].'],
      ['O problema vem de que [[o usuário não ter lido as instruções]].'],
      ['[[Você não teve o cuidado de guardar a nota]].'],
      ['[[vc esqueceu a fatura de maio]]'],
    ],
    passes: [
      'A senhora deixou de assinar a segunda folha, e por isso voltou.',
      'vc esqueceu de pagar a fatura de maio',
      'O boleto venceu, faltou você pagar a última parcela.',
      'O cadastro parou porque você não anexou as fotos.',
      'O cadastro parou porque você não anexou o contrato social.',
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
