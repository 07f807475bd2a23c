import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[(outrossim|ademais)]'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['além disso'],
  examples: {
    flags: [
      ['[[Outrossim]], o prazo mudou.', 'Além disso, o prazo mudou.'],
      ['[[Ademais]], a taxa caiu.', 'Além disso, a taxa caiu.'],
    ],
    passes: ['Além disso, a taxa caiu.', 'Outrossim, ou seja, também.'],
  },
});
