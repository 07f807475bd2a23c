import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A resposta mistura “você” com “o senhor / a senhora”.',
  why: 'Um só tratamento, do começo ao fim, soa mais atento.',
  check: 'address-mix',
  groups: {
    senhor: ['[(o|a|ao|à|do|da|pelo|pela|no|na) (senhor|senhora) (_ _)?]'],
    você: ['[(_ ",")? _? você (_ _)?]', '[contigo]'],
    // Where both stand in one sentence the place to look at runs from one to the other.
    both: [
      '[(o|a|ao|à|do|da) (senhor|senhora) …8 ("," …3)? você _?]',
      '[você …8 ("," …3)? (o|a|ao|à|do|da) (senhor|senhora) _?]',
    ],
  },
  examples: {
    flags: [
      ['A peça segue para a senhora sem custo, e a senhora recebe amanhã. [[Antes, você me manda]] a foto.'],
      ['O técnico vai hoje com o senhor. Falo [[contigo]] amanhã.'],
      ['Peço que [[a senhora aguarde e, caso você note]] algo, me avise.'],
      ['Se [[você puder, o senhor assina]] hoje.'],
    ],
    passes: [
      'O senhor pode vir amanhã, e vocês dois podem usar a piscina.',
      'Se você quiser, o técnico vai hoje. Te aviso antes.',
    ],
  },
});
