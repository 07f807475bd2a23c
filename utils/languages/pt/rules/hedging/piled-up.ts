import { defineRule } from '../../../define.ts';
import { TWICE } from './twice.ts';

const HEDGE =
  '(acho que|acho|acredito que|não posso garantir|não podemos garantir|talvez|parece que|parece|pode ser que|pode ser|possivelmente|provavelmente|eventualmente|quem sabe|pelo jeito|pelo visto|ao que parece|ao que tudo indica|aparentemente|em tese|em princípio|a princípio|salvo engano|se não me engano|não sei dizer|não tenho certeza|não sei ao certo|creio que|imagino que|suponho que|supostamente|teoricamente|pelo que me passaram|pelo que me disseram|deve ter|deve ser|pode ter|poderia ter|poderia ser|não dê para cravar|sei lá|vai saber|mais ou menos|não garanto)';

export default defineRule({
  message: 'Há dúvida demais numa frase só.',
  why: 'Dizer o que se sabe e quando vem o resto dá mais segurança do que três “talvez”.',
  match: [
    `[(eu)? ${HEDGE} …6 ${HEDGE} {r}?]`,
    `[(eu)? ${HEDGE} …6 "," …3 ${HEDGE} …6 ("," …6)? ("," …2 ${HEDGE} {r})?]`,
  ],
  unless: [...TWICE, '(confirmo|confirmei|confirmamos) …8', '"?"'],
  examples: {
    flags: [['[[Acho que possivelmente o prazo seja sexta]].'], ['[[Acho que sim, mas talvez]] dependa do caso.']],
    passes: [
      'Acho que talvez o prazo seja sexta.',
      'Talvez o bolo saia do forno perto das 16h.',
      'Acho que sim, talvez hoje, e confirmo às 15h.',
      'Talvez seja o cabo, pode ser que esteja solto?',
    ],
  },
});
