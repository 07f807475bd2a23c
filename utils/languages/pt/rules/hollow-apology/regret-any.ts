import { defineRule } from '../../../define.ts';

/** The words stay the agent’s; only what is regretted is left to be said. */
export const REGRET_ANY = [
  '[{lead:(lamentamos|lamento)} (qualquer|quaisquer|eventual|eventuais|possível|possíveis) …1 (transtorno|transtornos|inconveniente|inconvenientes|incômodo|incômodos|contratempo|contratempos|mal-entendido|mal-entendidos|aborrecimento|aborrecimentos|desconforto|inconveniência|dano|prejuízo|problema) (causado|causados|gerado|gerados|ocasionado|que …1 (isso|isto|a situação|o atraso|a demora)? (possa|tenha|possam|tenham) (lhe|te)? (ter)? (lhe|te)? (causado|gerado|trazido|ocasionado|causar|gerar|ocorrido|havido) ((a|ao|à) (você|vocês|senhor|senhora))?)?]',
];

export default defineRule({
  message: 'Esta desculpa não diz de quê.',
  why: 'Dizer o que aconteceu com o cliente e assumir a parte nossa pesa mais que a fórmula.',
  match: REGRET_ANY,
  when: { unlessActs: ['own-fault'] },
  unless: ['(desculpe|desculpa|desculpem) se (demorei|demoramos|errei|fui|fomos|atrasei)'],
  fixes: ['{lead} ▢'],
  examples: {
    flags: [
      ['[[Lamentamos qualquer inconveniente]].', 'Lamentamos ▢.'],
      ['[[Lamento eventuais transtornos causados]], Ana.', 'Lamento ▢, Ana.'],
    ],
    passes: ['A caixa trocada foi erro nosso. Lamentamos qualquer transtorno.', 'Desculpe se demorei.'],
  },
});
