import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[encontra se] <*:part>'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['está'],
  examples: {
    flags: [
      ['O processo [[encontra-se]] parado.', 'O processo está parado.'],
      ['Hoje a conta [[encontra-se]] bloqueada.', 'Hoje a conta está bloqueada.'],
    ],
    passes: ['O processo está parado.', 'A loja encontra-se no mapa.', 'Encontra-se parado, isto é, em fila.'],
  },
});
