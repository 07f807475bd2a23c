import { defineRule } from '../../../define.ts';

/** Openings whose only content is the barb. */
export const BARBED_OPENING = [
  '^ [pela (enésima|milésima|última|terceira|quarta|quinta) vez "," {r}]',
  '^ [(sem querer ser|não quero ser) (repetitivo|repetitiva|chato|chata) "," (mas)? {r}]',
  '^ [já que (você|o senhor|a senhora) insiste "," {r}]',
  '^ [(só para deixar registrado|que eu saiba|que eu me lembre|para bom entendedor|não custa lembrar|para que não restem mais dúvidas) ("," que?|que) {r}]',
];

export default defineRule({
  message: 'Isto carrega uma alfinetada.',
  why: 'A ironia fica na memória mais do que a solução.',
  match: BARBED_OPENING,
  unless: [
    '(desculpe|desculpa|sinto|nosso|nossa falha|nossa culpa|nossa parte|erramos|falha|culpa|perdão|lamento) …12',
    '(ainda bem que|que bom) (você)? (insistiu|avisou|escreveu)',
    '(espero|esperamos) que (agora|desta vez|dessa vez) …5 (certo|bem|resolvido|mais claro|melhor|funcione)',
    '(se (preferir|quiser|puder)|caso) …6',
    '(cansa|cansou|o melhor|a favor|com calma)',
    '(você|o senhor|a senhora) (pediu|escreve|precisa|espera|pergunta|procura|liga|tem razão)',
  ],
  fixes: ['{r}'],
  examples: {
    flags: [
      ['[[Pela enésima vez, o prazo é sexta]].', 'O prazo é sexta.'],
      ['[[Sem querer ser repetitiva, o prazo é dia 5]].', 'O prazo é dia 5.'],
      ['[[Já que você insiste, vou ver]].', 'Vou ver.'],
      ['[[Só para deixar registrado, o prazo é sexta]].', 'O prazo é sexta.'],
    ],
    passes: [
      'É a terceira vez que a senhora nos escreve, e a falha foi nossa, desculpe.',
      'Ainda bem que você insistiu, pela segunda vez.',
      'Espero que agora funcione bem.',
      'Pela segunda vez na semana, isso cansa.',
      'Se preferir, veja se não há outro horário.',
      'É a quarta vez que você pergunta e a primeira em que respondo direito.',
    ],
  },
});
