import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Una faccina a chi è agitato può sembrare una presa in giro.',
  why: 'Chi è in difficoltà ha bisogno di essere preso sul serio.',
  match: ['[@symbol]'],
  unless: ['@symbol (allegato|file|documento)'],
  when: { upset: 2 },
  examples: {
    flags: [
      { reply: 'Ci pensiamo noi, arriva domani [[😂]]', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
      { reply: 'Tranquilla, la ritroviamo [[😅]]', customer: 'Sono disperata, avete perso la mia valigia.' },
    ],
    passes: [
      { reply: 'Perfetto, arriva domani 😊', customer: 'Grazie mille, a che ora passate?' },
      { reply: 'Trova qui 📎 allegato il modulo.', customer: 'Sono furioso, il pacco non è ancora arrivato.' },
    ],
  },
});
