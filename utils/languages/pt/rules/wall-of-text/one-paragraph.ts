import { defineRule } from '../../../define.ts';

const SENTENCE = 'O pedido saiu do estoque de Campinas na terça e chega amanhã de manhã. ';

export default defineRule({
  message: 'O texto está num bloco só.',
  why: 'Parágrafos curtos deixam o cliente achar logo o que procura.',
  check: 'wall-of-text',
  examples: {
    flags: [{ reply: SENTENCE.repeat(10) }, { reply: `Oi, Ana!\n\n${SENTENCE.repeat(11)}\n\nAbraços,\nRui` }],
    passes: [SENTENCE.repeat(4), `${SENTENCE.repeat(6)}\n\n${SENTENCE.repeat(6)}`],
  },
});
