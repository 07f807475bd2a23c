import { defineRule } from '../../../define.ts';

/** The formula of a close that a plain one says as well. */
export const AT_YOUR_SERVICE = [
  '[(permanecemos|colocamo nos|nos colocamos|reiteramos que estamos) (ao|à) (seu|sua|vosso)? (inteiro|inteira|total)? (dispor|disposição) (de vossa senhoria|de v.sa|do senhor|da senhora)? (para …6)?]',
];

export default defineRule({
  message: 'A frase soa a ofício de cartório.',
  why: 'Palavras de todo dia aproximam e se entendem de primeira.',
  match: AT_YOUR_SERVICE,
  fixes: ['ficamos à disposição'],
  examples: {
    flags: [
      ['[[Reiteramos que estamos ao dispor de Vossa Senhoria]].', 'Ficamos à disposição.'],
      ['[[Colocamo-nos à sua inteira disposição]].', 'Ficamos à disposição.'],
    ],
    passes: ['Ficamos à disposição.', 'Permanecemos atentos à sua conta.'],
  },
});
