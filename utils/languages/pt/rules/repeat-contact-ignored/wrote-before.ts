import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente já tinha procurado a empresa e a resposta não mostra isso.',
  why: 'Quem precisa contar tudo de novo sente que ninguém leu da primeira vez.',
  check: 'repeat-contact-ignored',
  when: { unlessActs: ['apology', 'hollow-apology'] },
  fixes: ['Vi que este não é o primeiro contato sobre o assunto, e lamento por isso.'],
  examples: {
    flags: [
      {
        reply: 'Oi, Rui!\n\nVou verificar o sinal e te ligo às 15h.\n\nAbraços,\nLia',
        customer: 'É a quinta vez que escrevo sobre a mesma goteira. Quando arrumam o telhado?',
        fixed:
          'Oi, Rui!\n\nVi que este não é o primeiro contato sobre o assunto, e lamento por isso. Vou verificar o sinal e te ligo às 15h.\n\nAbraços,\nLia',
      },
      {
        reply: 'Oi, Rui! Qual é o número da linha?',
        customer: 'já liguei ontem e ninguém resolveu, continuo sem internet',
        channel: 'chat',
        fixed:
          'Oi, Rui! Vi que este não é o primeiro contato sobre o assunto, e lamento por isso. Qual é o número da linha?',
      },
    ],
    passes: [
      {
        reply:
          'Oi, Rui!\n\nÉ a terceira vez que você escreve e faltou resposta nossa. Te ligo às 15h.\n\nAbraços,\nLia',
        customer: 'É a quinta vez que escrevo sobre a mesma goteira. Quando arrumam o telhado?',
      },
      { reply: 'Oi, Rui! Te ligo às 15h.', customer: 'Boa tarde, meu sinal caiu hoje. Podem ver?' },
    ],
  },
});
