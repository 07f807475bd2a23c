import { defineRule } from '../../../define.ts';

/** The same behind the words it reminds of; its comma goes with it. */
export const SAID_AFTER = [
  '["," (conforme|como|tal como|assim como) (eu|nós)? (já|te|lhe|havia|acabei de|acabamos de|foi)? …2 (<informar:part>|<explicar:part>|<dizer:part>|<falar:part>|<esclarecer:part>|<mencionar:part>|<avisar:part>|<explicar:past+1s>|<informar:past+1s>|<dizer:past+1s>|<falar:past+1s>|<informar:past+1p>|<explicar:past+1p>|<dizer:past+1p>|explicar|dizer|falar|esclarecer|informar) …4] $',
];

export default defineRule({
  message: 'Isto lembra ao cliente que ele já devia saber.',
  why: 'Repetir a informação basta; o “já disse” soa como impaciência.',
  match: SAID_AFTER,
  unless: [
    '(desculpas|obrigado|obrigada|agradeço|agradecemos|parabéns|sinto|disposição|feliz)',
    '(combinado|combinamos|combinei|conversado|conversamos|prometido|prometi|prometemos|pediu|pedi|solicitado|solicitou|pedido|acordado|acertado|acertamos|você (me)? (disse|falou|contou|explicou|informou|mencionou|relatou|escreveu)|o senhor (disse|relatou|contou|informou)|a senhora (disse|relatou|contou|informou))',
    '(erramos|o erro|foi nosso|falha|culpa|desculpe|desculpa|lamento|sinto|compromisso|agradecimento|disposição|pedido de desculpas)',
    '(falei|falamos|conversei) com',
    '(já|eu) (avisei|informei|expliquei|falei|falamos|avisamos|informamos|disse|respondi|pedi) (ao|à|a|o|os|as|para|com|na|no|pro|pra|todo|toda|nosso|nossa) (triagem|banco|equipe|time|motorista|entregador|loja|oficina|colega|técnico|transportadora|setor|financeiro|gerente|unidade|médico|recepção|coordenação|supervisor|supervisora|fornecedor|portaria|responsável|hotel|companhia|operadora|clínica|cozinha|estoque|restaurante|plantonista|balcão|coordenador|central|síndico|colegas)',
    '(li|reli|vi|respondendo|respondo|obrigado|obrigada|agradeço|confuso|confusa|não (respondia|ficou|foi))',
    '(ainda não|não) …3 (informei|expliquei|disse|avisei|respondi|foi|falei|avisamos|informamos|respondida|respondido)',
    '(quantas (vezes)? (quiser|precisar|for|forem)|hoje era o dia|para a senhora|para você|para o senhor)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['O prazo é de dez dias[[, conforme já informado]].', 'O prazo é de dez dias.'],
      ['O forno liga no painel[[, como nós acabamos de dizer]].', 'O forno liga no painel.'],
    ],
    passes: [
      'Mais uma vez, obrigado pela espera.',
      'Como já combinado por telefone, segue a proposta.',
      'Reitero que o erro foi nosso.',
      'Já avisei o motorista e ele espera.',
      'Já falei com o gerente.',
      'Reli a minha última mensagem e vi que ficou confusa.',
      'Ainda não te expliquei o prazo.',
      'Se ficou dúvida, repito quantas quiser.',
    ],
  },
});
