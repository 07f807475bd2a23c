import { defineRule } from '../../../define.ts';

/** The same where the reply apologises already: the sentence that is offered holds no second apology. */
export default defineRule({
  message: 'O cliente já tinha procurado a empresa e a resposta não mostra isso.',
  why: 'Quem precisa contar tudo de novo sente que ninguém leu da primeira vez.',
  check: 'repeat-contact-ignored',
  when: { acts: ['apology', 'hollow-apology'] },
  fixes: ['Vi que este não é o primeiro contato sobre o assunto.'],
  examples: {
    flags: [
      {
        reply: 'Oi, Rui!\n\nSinto muito pela falta de sinal. Te ligo às 15h.\n\nAbraços,\nLia',
        customer: 'É a quinta vez que escrevo sobre a mesma goteira. Quando arrumam o telhado?',
        fixed:
          'Oi, Rui!\n\nVi que este não é o primeiro contato sobre o assunto. Sinto muito pela falta de sinal. Te ligo às 15h.\n\nAbraços,\nLia',
      },
      {
        reply: 'Oi, Rui! Desculpe a demora. Qual é o número da linha?',
        customer: 'já liguei ontem e ninguém resolveu, continuo sem internet',
        channel: 'chat',
        fixed:
          'Oi, Rui! Vi que este não é o primeiro contato sobre o assunto. Desculpe a demora. Qual é o número da linha?',
      },
    ],
    passes: [
      {
        reply: 'Oi, Rui! Desculpe, é a terceira vez que você escreve sobre isso. Te ligo às 15h.',
        customer: 'É a quinta vez que escrevo sobre a mesma goteira. Quando arrumam o telhado?',
      },
      { reply: 'Oi, Rui! Desculpe, te ligo às 15h.', customer: 'Boa tarde, meu sinal caiu hoje. Podem ver?' },
    ],
  },
});
