import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O sentimento é citado por fórmula, sem nada do caso.',
  why: 'Dizer o que aconteceu com o cliente mostra mais escuta do que “entendo sua frustração”.',
  match: [
    '[(sabemos|sei|entendemos|entendo|imagino|imaginamos|compreendo|compreendemos) (que|como|o quanto) …2 (não é fácil|é difícil|é chato|é frustrante|pode ser frustrante|pode ser difícil|podem gerar desconforto|incomoda|é desagradável) $]',
    '[(estamos cientes|temos ciência|compartilhamos) (do|da) …3 (incômodo|aborrecimento|dissabor|transtorno)]',
    '[(nos colocamos|me coloco|colocamo nos) (no seu|em seu|no) lugar …3]',
  ],
  unless: [
    '(com|de|por|em|diante|depois|porque|pois|ainda mais|sem) (a|o|as|os|ter|ficar|ver|esperar|uma|um|duas|três|@number|sua|seu|tantas|tanto) …6',
  ],
  examples: {
    flags: [
      ['[[Sabemos que não é fácil]].'],
      ['[[Estamos cientes do aborrecimento]].'],
      ['[[Nos colocamos no seu lugar]].'],
    ],
    passes: [
      'Depois de três dias sem luz, sabemos que não é fácil.',
      'Estou no seu lugar na fila.',
      'Ficar três dias sem luz cansa qualquer um.',
    ],
  },
});
