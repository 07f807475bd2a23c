import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[a fim de] que', '[com vistas a] <*:inf>'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['para'],
  examples: {
    flags: [
      ['Envie o RG [[a fim de]] que a conta seja aberta.', 'Envie o RG para que a conta seja aberta.'],
      ['Ligamos [[com vistas a]] marcar a visita.', 'Ligamos para marcar a visita.'],
    ],
    passes: ['Envie o RG para abrir a conta.', 'Estou a fim de um café.', 'A fim de que a conta abra, ou seja, hoje.'],
  },
});
