import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A resposta mistura “você” com “o senhor / a senhora”.',
  why: 'Um só tratamento, do começo ao fim, soa mais atento.',
  check: 'address-mix',
  groups: {
    senhor: ['[(o|a|ao|à|do|da|pelo|pela|no|na) (senhor|senhora)]'],
    você: ['[(_ ",")? _? você (_ _)?]', '[contigo]'],
  },
  examples: {
    flags: [
      ['O sofá vai à casa da senhora na terça, e a senhora assina o recibo. [[Antes, você me manda]] a planta.'],
      ['O técnico vai hoje com o senhor. Falo [[contigo]] amanhã.'],
    ],
    passes: [
      'O senhor pode vir amanhã, e vocês dois podem usar a piscina.',
      'Se você quiser, o técnico vai hoje. Te aviso antes.',
    ],
  },
});
