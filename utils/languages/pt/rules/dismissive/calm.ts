import { defineRule } from '../../../define.ts';
import { JUST_CALM } from './just-calm.ts';

/** “Calm down” before what matters. */
export const CALM = ['^ [(calma|relaxa|relaxe|calminha|sossega|sossegue) (","|que) {r}]'];

export default defineRule({
  message: 'Isto pede que o cliente sinta menos.',
  why: 'Quem ouve “calma” sente que o problema não foi levado a sério.',
  match: CALM,
  unless: [
    ...JUST_CALM,
    '(não|nem|nunca) …2 (está|é|estava|foi|precisa ter) …1 (exagerando|exagero|drama|bobeira|calma)',
    '(com|em|na) (calma|toda calma)',
    '(tem|toda) (razão|todo direito|motivo)',
  ],
  fixes: ['{r}'],
  examples: {
    flags: [
      ['[[Calma que já resolvo]].', 'Já resolvo.'],
      ['[[Relaxa, o técnico chega às 14h]].', 'O técnico chega às 14h.'],
    ],
    passes: [
      'Relaxa.',
      'Podia ser pior.',
      'Você não está exagerando, foi muito tempo sem luz.',
      'Leia o termo com calma, sem pânico com as siglas.',
      'A senhora tem razão: não há motivo para tamanha demora.',
    ],
  },
});
