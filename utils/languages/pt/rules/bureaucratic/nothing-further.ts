import { defineRule } from '../../../define.ts';

/** A formula that says only that nothing is said. */
export const NOTHING_FURTHER = ['^ [sem mais (para o momento|no momento) ("," …3)?] $'];

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: NOTHING_FURTHER,
  fixes: [''],
  examples: {
    flags: [
      ['A vistoria é às 9h. [[Sem mais para o momento, cordialmente]].', 'A vistoria é às 9h.'],
      ['[[Sem mais no momento, despedimo-nos]].', ''],
    ],
    passes: ['Sem mais atrasos, o prazo é sexta.', 'O chamado ficou sem mais notícias.'],
  },
});
