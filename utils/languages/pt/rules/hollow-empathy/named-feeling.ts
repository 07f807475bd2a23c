import { defineRule } from '../../../define.ts';

const FEELING =
  '(frustração|insatisfação|indignação|preocupação|irritação|descontentamento|incômodo|transtorno|aborrecimento|dissabor|chateação|angústia|decepção|situação|desconforto|inconveniente|sentimento|urgência|ansiedade)';

export default defineRule({
  message: 'O sentimento é citado por fórmula, sem nada do caso.',
  why: 'Dizer o que aconteceu com o cliente mostra mais escuta do que “entendo sua frustração”.',
  match: [
    `[{all:(entendo|entendemos|compreendo|compreendemos|reconheço|reconhecemos|imagino|imaginamos|sabemos da|sei da|lamentamos|respeitamos) (perfeitamente|totalmente|plenamente|completamente)? (a|o)? (sua|seu)? ${FEELING} (demonstrado|demonstrada|causado|relatado|relatada)?}]`,
  ],
  unless: [
    '(com|de|por|em|diante|depois|porque|pois|ainda mais|sem) (a|o|as|os|ter|ficar|ver|esperar|uma|um|duas|três|@number|sua|seu|tantas|tanto) …6',
  ],
  fixes: ['{all} com ▢'],
  examples: {
    flags: [
      ['[[Entendo a sua frustração]].', 'Entendo a sua frustração com ▢.'],
      [
        'Olá! [[Compreendemos perfeitamente sua preocupação]].',
        'Olá! Compreendemos perfeitamente sua preocupação com ▢.',
      ],
    ],
    passes: ['Entendo a sua preocupação com a cirurgia da sua mãe.', 'Ficar três dias sem luz cansa qualquer um.'],
  },
});
