import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Uma pergunta do cliente ficou sem resposta: “{question}”',
  why: 'Sem resposta, o cliente precisa escrever outra vez.',
  check: 'question-unanswered',
  fixes: ['Sobre “{question}”: ▢.'],
  examples: {
    flags: [
      {
        reply: 'Olá, Nair!\n\nAgradecemos o seu contato.\n\nAbraços,\nIvo',
        customer: 'Boa tarde, a garrafa térmica pode ir na lava-louças?',
        fixed:
          'Olá, Nair!\n\nAgradecemos o seu contato.\n\nSobre “Boa tarde, a garrafa térmica pode ir na lava-louças?”: ▢.\n\nAbraços,\nIvo',
      },
      {
        reply: 'Oi, Nair! Recebemos a sua mensagem.',
        customer: 'oi, quanto custa o frete para Santos?',
        channel: 'chat',
        fixed: 'Oi, Nair! Recebemos a sua mensagem.\n\nSobre “oi, quanto custa o frete para Santos?”: ▢.',
      },
    ],
    passes: [
      {
        reply: 'Olá, Nair!\n\nA garrafa pode ir na lava-louças, sim, sem a tampa.\n\nAbraços,\nIvo',
        customer: 'Boa tarde, a garrafa térmica pode ir na lava-louças?',
      },
      { reply: 'Oi, Nair! Fica em R$ 18,00.', customer: 'oi, quanto custa o frete para Santos?', channel: 'chat' },
    ],
  },
});
