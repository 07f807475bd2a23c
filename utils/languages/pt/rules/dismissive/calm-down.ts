import { defineRule } from '../../../define.ts';
import { CALM } from './calm.ts';
import { JUST_CALM } from './just-calm.ts';

export default defineRule({
  message: 'Isto pede que o cliente sinta menos.',
  why: 'Quem ouve “calma” sente que o problema não foi levado a sério.',
  match: [
    '(^|@symbol|","|"." |"!"|"-") [(calma|relaxa|relaxe|calminha|sossega|sossegue) !um (aí|ai|que|gente|moço|moça|amigo)? {r}?]',
    '[(se acalme|acalme se|mantenha a calma|fica calmo|fica calma|fique calmo|fique calma|segura a onda|segure a onda|sem pânico|sem stress|sem estresse|deixa de bobeira|deixa disso|menos drama|sem drama|se controle|controle se|respire fundo|respira fundo|bola para frente|não leva para o coração|não leve a mal|sem choro) {r}?]',
    '[(não|nem) …2 (há|vejo|tem|é|precisa|existe) …2 (motivo|razão|por que|porque|necessidade|desse|dessa|fazer|esse|disso) …2 (para|de)? …1 (alarde|alvoroço|desespero|drama|indignação|preocupação toda|pânico|nervosismo|exagero|estresse|escândalo|tempestade|toda essa|tanto|tamanha|todo esse|tudo isso)  {r}?]',
    '[(está|estão|anda|tá) …1 (exagerando|exagerado|exagerada|dramatizando|fazendo (drama|tempestade|escândalo|caso)|se assustando à toa|se preocupando à toa|sensível demais|nervoso demais|nervosa demais|se prendendo a detalhes|se preocupando demais) {r}?]',
    '[(faz|fazer|fazendo|faça) …1 (drama|tempestade|escândalo|alarde|um bicho) {r}?]',
    '[(para|pare|deixa|chega) (de|com) (ansiedade|drama|bobeira|nervosismo|frescura|reclamar|exagero) {r}?]',
    '[(tudo isso|isso tudo|esse drama|todo esse|toda essa|tanto) (drama|barulho|desespero|escândalo)? por causa {r}]',
    '[(não|nem) (precisa|precisam|adianta) (se exaltar|se estressar|se irritar|se desesperar|gritar|ficar (nervoso|nervosa|assim|bravo|brava|irritado|irritada|desse jeito)|reclamar|de tanto|disso tudo|de drama) {r}?]',
  ],
  unless: [
    ...JUST_CALM,
    ...CALM,
    '(não|nem|nunca) …2 (está|é|estava|foi|precisa ter) …1 (exagerando|exagero|drama|bobeira|calma)',
    '(com|em|na) (calma|toda calma)',
    '(tem|toda) (razão|todo direito|motivo)',
  ],
  examples: {
    flags: [
      ['[[Não precisa ficar nervosa]].'],
      ['Olha, [[calma que já resolvo]].'],
      ['Olha, [[calma]], isso muda.'],
      ['Peço que [[se acalme para podermos seguir]].'],
      ['[[Não há razão para tanto alvoroço]].'],
      ['A senhora [[está exagerando um pouco]].'],
      ['O senhor [[faz drama por causa disso]].'],
      ['Agora [[pare de ansiedade]].'],
      ['Credo, [[tudo isso por causa de um SMS]]?'],
    ],
    passes: [
      'Relaxa.',
      'Podia ser pior.',
      'Calma que já resolvo.',
      'Você não está exagerando, foi muito tempo sem luz.',
      'Leia o termo com calma, sem pânico com as siglas.',
      'A senhora tem razão: não há motivo para tamanha demora.',
    ],
  },
});
