import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[(no que tange|no tocante|no que concerne|no que se refere|concernente|atinente)] (a|ao|à|aos|às)'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['quanto'],
  examples: {
    flags: [
      ['[[No que tange]] ao prazo, nada muda.', 'Quanto ao prazo, nada muda.'],
      ['Nada muda [[no tocante]] às taxas.', 'Nada muda quanto às taxas.'],
    ],
    passes: ['Quanto ao prazo, nada muda.', 'No que tange ao prazo, isto é, ao dia 5, nada muda.'],
  },
});
