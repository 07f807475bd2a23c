import { defineRule } from '../../../define.ts';

/** “We ask the kindness that”: asking is enough. */
export const KINDNESS_OF = [
  '[{verb:(pedimos|peço|solicitamos|solicito|rogamos)} (a|o) (especial)? (gentileza|obséquio|fineza) (de)? que {r}]',
];

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: KINDNESS_OF,
  fixes: ['{verb} que {r}'],
  examples: {
    flags: [
      ['[[Pedimos a gentileza de que aguarde]].', 'Pedimos que aguarde.'],
      [
        'Sobre o boleto, [[peço a especial gentileza de que o senhor aguarde]].',
        'Sobre o boleto, peço que o senhor aguarde.',
      ],
    ],
    passes: ['Pedimos que aguarde.', 'Foi uma gentileza da senhora.'],
  },
});
