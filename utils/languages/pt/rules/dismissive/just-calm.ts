import { defineRule } from '../../../define.ts';

/** A sentence that only asks to feel less can go. */
export const JUST_CALM = [
  '^ [(calma|relaxa|relaxe|calminha|sossega) (",")? ((isso|isto|essas coisas) (acontece|acontecem) (com todo mundo|com qualquer um|nas melhores famílias)|não é o fim do mundo|(podia|poderia) (ser|ter sido) pior|ninguém morre por isso|vida que segue)?] $',
  '^ [((isso|isto|essas coisas) (acontece|acontecem) (com todo mundo|com qualquer um|nas melhores famílias)|não é o fim do mundo|(podia|poderia) (ser|ter sido) (bem)? pior|ninguém morre por isso|vida que segue)] $',
];

export default defineRule({
  message: 'Isto pede que o cliente sinta menos.',
  why: 'Quem ouve “calma” sente que o problema não foi levado a sério.',
  match: JUST_CALM,
  fixes: [''],
  examples: {
    flags: [
      ['[[Calma]]. O técnico chega às 14h.', 'O técnico chega às 14h.'],
      ['[[Relaxe, essas coisas acontecem nas melhores famílias]]. O técnico chega às 14h.', 'O técnico chega às 14h.'],
      ['[[Não é o fim do mundo]]. O técnico chega às 14h.', 'O técnico chega às 14h.'],
    ],
    passes: ['O técnico chega às 14h, com calma.', 'Sei que não é o fim do mundo para a loja, e para a senhora é.'],
  },
});
