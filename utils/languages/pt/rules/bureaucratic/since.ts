import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: ['[(tendo em vista|haja vista) que]', '[porquanto]'],
  unless: ['(ou seja|isto é|quer dizer|significa)'],
  fixes: ['já que'],
  examples: {
    flags: [
      ['O boleto venceu, [[tendo em vista que]] o Pix não caiu.', 'O boleto venceu, já que o Pix não caiu.'],
      ['A taxa caiu, [[porquanto]] o plano mudou.', 'A taxa caiu, já que o plano mudou.'],
    ],
    passes: ['A taxa caiu porque o plano mudou.', 'Porquanto, ou seja, porque.'],
  },
});
