import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'É a terceira desculpa na mesma resposta.',
  why: 'Uma desculpa clara vale mais; repetida, ela perde força e cansa.',
  check: 'stacked',
  match: [
    '[(peço|pedimos|peço-lhe|nossas|minhas|mil|reiteramos|reitero|aceite|sinceras)? …3 (desculpas|desculpa|desculpe|desculpem|perdão|perdões|perdoe) …6]',
    '[(sinto|sentimos) (muito|muitíssimo|demais|imensamente|mesmo) …6]',
    '[(lamento|lamentamos) …6]',
    'foi mal',
  ],
  examples: {
    flags: [
      ['Peço desculpas pelo erro. Sinto muito mesmo. Foi mal. [[Lamento de novo pelo atraso]].'],
      [
        'Lamento a demora. Sinto muito. [[Mais uma vez, desculpe]].'.replace(
          '[[Mais uma vez, desculpe]]',
          'Mais uma vez, [[desculpe]]',
        ),
      ],
    ],
    passes: ['Peço desculpas pela demora. O pedido chega amanhã.', 'Sinto muito pelo erro. Lamento a espera.'],
  },
});
