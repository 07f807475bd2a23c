import { defineRule } from '../../../define.ts';
import { REGRET_ANY } from './regret-any.ts';
import { SORRY_FOR_ANY } from './sorry-for-any.ts';

export default defineRule({
  message: 'Esta desculpa não diz de quê.',
  why: 'Dizer o que aconteceu com o cliente e assumir a parte nossa pesa mais que a fórmula.',
  match: [
    '[(desculpe|desculpa|desculpem|desculpas|lamentamos|lamento|perdão|sentimos|sinto|desculpamos) …3 (qualquer|quaisquer|eventual|eventuais|possível|possíveis|algum|qualquer) …1 (transtorno|transtornos|inconveniente|inconvenientes|incômodo|incômodos|contratempo|contratempos|mal-entendido|mal-entendidos|aborrecimento|aborrecimentos|desconforto|inconveniência|dano|prejuízo|problema|coisa) {r}?]',
    '[(peço|pedimos|pedimos-lhe)? (desculpe|desculpa|desculpem|desculpas|perdão) (se|caso) {r}]',
    '[(lamentamos|lamento|sentimos|sinto) (muito)? (se|caso|que (você|o senhor|a senhora) (se)? (sinta|tenha se sentido|pense|ache|veja|tenha entendido|tenha interpretado)) {r}]',
  ],
  when: { unlessActs: ['own-fault'] },
  unless: [
    ...SORRY_FOR_ANY,
    ...REGRET_ANY,
    '(desculpe|desculpa|desculpem) se (demorei|demoramos|errei|fui|fomos|atrasei)',
  ],
  examples: {
    flags: [
      ['[[Perdão por algum transtorno]].'],
      ['[[Desculpe se você se sentiu ofendido]].'],
      ['[[Lamento que a senhora se sinta assim]].'],
    ],
    passes: [
      'Desculpe por qualquer transtorno.',
      'Lamentamos qualquer inconveniente.',
      'A caixa trocada foi erro nosso. Lamentamos qualquer transtorno.',
      'Desculpe se demorei.',
    ],
  },
});
