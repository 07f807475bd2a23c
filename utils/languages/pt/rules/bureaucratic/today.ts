import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[(nesta data|na presente data)]'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['hoje'],
  examples: {
    flags: [
      ['O boleto saiu [[nesta data]].', 'O boleto saiu hoje.'],
      ['[[Na presente data]] o boleto saiu.', 'Hoje o boleto saiu.'],
    ],
    passes: ['O boleto saiu hoje.', 'Nesta data significa hoje.'],
  },
});
