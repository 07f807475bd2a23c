import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A palavra é de documento, não de conversa.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['(foi|será|foram|serão|está|estão) [devidamente] <*:part>'],
  unless: [
    '(vimos|venho|serve|acusamos|acuso|cumpre|informamos|comunicamos|solicitamos|em atenção|em resposta|vossa|presente)',
  ],
  fixes: [''],
  examples: {
    flags: [
      ['O pedido foi [[devidamente]] registrado.', 'O pedido foi registrado.'],
      ['Os boletos serão [[devidamente]] enviados hoje.', 'Os boletos serão enviados hoje.'],
    ],
    passes: ['O pedido foi registrado.', 'Informamos que o pedido foi devidamente registrado.'],
  },
});
