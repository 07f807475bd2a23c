import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Esta desculpa não diz de quê.',
  why: 'Dizer o que aconteceu com o cliente e assumir a parte nossa pesa mais que a fórmula.',
  match: [
    '[(desculpe|desculpa|desculpem|desculpas|lamentamos|lamento|perdão|sentimos|sinto|desculpamos) …3 (qualquer|quaisquer|eventual|eventuais|possível|possíveis|algum|qualquer) …1 (transtorno|transtornos|inconveniente|inconvenientes|incômodo|incômodos|contratempo|contratempos|mal-entendido|mal-entendidos|aborrecimento|aborrecimentos|desconforto|inconveniência|dano|prejuízo|problema|coisa) {r}?]',
    '[(peço|pedimos|pedimos-lhe)? (desculpe|desculpa|desculpem|desculpas|perdão) (se|caso) {r}]',
    '[(lamentamos|lamento|sentimos|sinto) (muito)? (se|caso|que (você|o senhor|a senhora) (se)? (sinta|tenha se sentido|pense|ache|veja|tenha entendido|tenha interpretado)) {r}]',
  ],
  when: { unlessActs: ['own-fault'] },
  unless: ['(desculpe|desculpa|desculpem) se (demorei|demoramos|errei|fui|fomos|atrasei)'],
  examples: {
    flags: [
      ['[[Lamentamos qualquer inconveniente]].'],
      ['[[Desculpe se você se sentiu ofendido]].'],
      ['[[Lamento que a senhora se sinta assim]].'],
    ],
    passes: ['A caixa trocada foi erro nosso. Lamentamos qualquer transtorno.', 'Desculpe se demorei.'],
  },
});
