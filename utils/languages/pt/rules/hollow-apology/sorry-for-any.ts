import { defineRule } from '../../../define.ts';

/** As above, for verbs that take “por”. */
export const SORRY_FOR_ANY = [
  '[{lead:(desculpe|desculpa|desculpem|(peço|pedimos) (sinceras|nossas|minhas)? (desculpas|desculpa|perdão)|(sinto|sentimos) muito)} (por|pelo|pelos)? (qualquer|quaisquer|eventual|eventuais|possível|possíveis) …1 (transtorno|transtornos|inconveniente|inconvenientes|incômodo|incômodos|contratempo|contratempos|mal-entendido|mal-entendidos|aborrecimento|aborrecimentos|desconforto|inconveniência|dano|prejuízo|problema) (causado|causados|gerado|gerados|ocasionado|que …1 (isso|isto|a situação|o atraso|a demora)? (possa|tenha|possam|tenham) (lhe|te)? (ter)? (lhe|te)? (causado|gerado|trazido|ocasionado|causar|gerar|ocorrido|havido) ((a|ao|à) (você|vocês|senhor|senhora))?)?]',
];

export default defineRule({
  message: 'Esta desculpa não diz de quê.',
  why: 'Dizer o que aconteceu com o cliente e assumir a parte nossa pesa mais que a fórmula.',
  match: SORRY_FOR_ANY,
  when: { unlessActs: ['own-fault'] },
  unless: ['(desculpe|desculpa|desculpem) se (demorei|demoramos|errei|fui|fomos|atrasei)'],
  fixes: ['{lead} por ▢'],
  examples: {
    flags: [
      ['[[Desculpe por qualquer transtorno]].', 'Desculpe por ▢.'],
      ['[[Pedimos desculpas por quaisquer inconvenientes que isso tenha causado]].', 'Pedimos desculpas por ▢.'],
    ],
    passes: ['A caixa trocada foi erro nosso. Lamentamos qualquer transtorno.', 'Desculpe se demorei.'],
  },
});
