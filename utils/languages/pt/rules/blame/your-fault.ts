import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Isto aponta o cliente como culpado.',
  why: 'Mesmo quando é verdade, quem lê uma acusação para de ouvir o resto.',
  match: [
    '[(a|o|um|uma|por|foi|é)? (@fault|falta de (atenção|cuidado|planejamento|manutenção|zelo|organização|comunicação|informação|pagamento)) (é|foi|seria|todo|toda|totalmente|exclusivamente)? (por parte|da parte)? @yours {r}?]',
    '[(por|devido a|da|a)? (sua|seu|tua) (própria|próprio)? @fault {r}?]',
    '[(erro|falha|problema|atraso|defeito) (é|está|foi|partiu) (só|apenas|todo|totalmente)? (seu|sua|do cliente|do usuário|do senhor|da senhora|com você|na sua casa|de você|de vocês) {r}?]',
    '[(de|é|são|sob) (sua|seu)? …1 (responsabilidade|obrigação) (sua|do cliente|do titular|do usuário|do senhor|da senhora|do segurado|do consumidor|exclusiva do titular|exclusiva do cliente|exclusivamente sua) {r}?]',
    '[de (sua|vossa) …1 (responsabilidade|inteira responsabilidade)]',
    '[(mau uso|uso (indevido|inadequado|incorreto|errado)) {r}?]',
    '[(foi|é|sido) (@tu) (mesmo|mesma|próprio)? (quem|que) (não|se)? (<*:past>|<*:impf>) {r}?]',
    '[quem (<*:past>) …6 (foi|fui) (você|o senhor|a senhora|vocês) {r}?]',
    '[(porque|pois|por causa) dos? seus? (atraso|atrasos|erro|erros|descuido) {r}?]',
    '[(você|vc|o senhor|a senhora) (mesmo|mesma)? (é|foi)? que (não)? (escolheu|quis|pediu|assinou|aceitou|autorizou|optou|marcou|cadastrou|comprou|deixou|mexeu|clicou|colocou|desligou|instalou) {r}?]',
  ],
  where: { question: false },
  unless: [
    '(não|nem|nunca|nenhum|nenhuma|sem) …5 (@fault|responsabilidade|mau uso|obrigação|foi|é)',
    '(nosso|nossa|nossos|nós|minha|meu|daqui)',
    '(se|caso) …4 (mau uso|uso)',
    '(obrigado|obrigada|ainda bem|que bom|graças|parabéns|bom que) …8',
  ],
  examples: {
    flags: [
      ['Olha, [[o erro é seu]], o CEP está trocado.'],
      ['A visita caiu [[por descuido do titular]].'],
      ['Tudo veio [[da sua própria inércia]].'],
      ['[[Falta de atenção da senhora]], infelizmente.'],
      ['Pelo teste, [[problema está na sua casa]].'],
      ['Guardar o cartão [[é responsabilidade do titular]].'],
      ['O atraso é [[de sua inteira responsabilidade]].'],
      ['A garantia caiu por [[mau uso do aparelho]].'],
      ['[[Foi a senhora quem autorizou o débito]].'],
      ['[[Quem perdeu o prazo foi você]].'],
      ['O limite caiu [[porque dos seus atrasos]].'],
      ['bom, [[vc que escolheu a data]]'],
    ],
    passes: [
      'Não houve erro do cliente, fique tranquila.',
      'O erro é seu? Não: foi nosso sistema que trocou o CEP.',
      'Se for mau uso, avisamos antes.',
      'Ainda bem que foi a senhora quem percebeu o débito.',
    ],
  },
});
