import { defineRule } from '../../../define.ts';

const LONG =
  'O produto que você pediu na semana passada saiu do nosso estoque de Campinas na terça de manhã e passou pela transportadora que faz as entregas da sua região, mas ficou parado no depósito dela por causa da greve';

export default defineRule({
  message: 'Esta frase é longa.',
  why: 'Duas ou três frases curtas se leem de uma vez.',
  check: 'long-sentence',
  examples: {
    flags: [[`[[${LONG}.]]`], [`[[Oi, ${LONG}, e só hoje voltou a andar.]]`]],
    passes: ['O produto saiu ontem. Ele chega amanhã, até as 12h.', `${LONG.slice(0, 130)}.`],
  },
});
