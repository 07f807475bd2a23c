import { defineRule } from '../../../define.ts';

/** One doubt says it: of two the first goes. */
export const TWICE = [
  '[(eu)? (acho que|acredito que|parece que|pode ser que|creio que|imagino que|suponho que|pelo jeito|aparentemente|eventualmente|possivelmente) {rest:talvez …8}]',
];

export default defineRule({
  message: 'Há dúvida demais numa frase só.',
  why: 'Dizer o que se sabe e quando vem o resto dá mais segurança do que três “talvez”.',
  match: TWICE,
  unless: ['(confirmo|confirmei|confirmamos) …8', '"?"'],
  fixes: ['{rest}'],
  examples: {
    flags: [
      ['[[Acho que talvez o prazo seja sexta]].', 'Talvez o prazo seja sexta.'],
      ['Sobre a taxa: [[pode ser que talvez mude]].', 'Sobre a taxa: talvez mude.'],
    ],
    passes: [
      'Talvez o prazo seja sexta.',
      'Acho que talvez seja sexta, e confirmo às 15h.',
      'Acho que talvez seja o cabo, está solto?',
    ],
  },
});
