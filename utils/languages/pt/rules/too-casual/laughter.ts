import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Um emoji ou uma brincadeira aqui pode soar como pouco caso.',
  why: 'Para quem está aflito, o tom leve parece não ver o problema.',
  match: ['[(@symbol)]', '[(rsrs|hehe|haha)]'],
  when: { upset: 2 },
  examples: {
    flags: [
      { reply: 'Seu dinheiro volta amanhã [[😂]]', customer: 'estou desesperada, sumiu meu dinheiro da conta' },
      { reply: 'Seu dinheiro volta amanhã, [[rsrs]]', customer: 'estou desesperada, sumiu meu dinheiro da conta' },
    ],
    passes: [
      { reply: 'A loja abre às 9h 🙂', customer: 'oi, que horas a loja abre?' },
      { reply: 'Seu dinheiro volta amanhã.', customer: 'estou desesperada, sumiu meu dinheiro da conta' },
    ],
  },
});
