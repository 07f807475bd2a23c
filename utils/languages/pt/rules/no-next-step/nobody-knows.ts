import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Não fica claro o que acontece agora.',
  why: 'Dizer quem faz o quê, e até quando, poupa uma nova mensagem do cliente.',
  check: 'no-next-step',
  fixes: ['O próximo passo é ▢, até ▢.'],
  examples: {
    flags: [
      {
        reply: 'Olá, Nair!\n\nA sua manifestação foi registrada no sistema. Lamentamos o ocorrido.\n\nAbraços,\nIvo',
        customer: 'Fui cobrada duas vezes e estou muito irritada. Isso é um absurdo.',
        fixed:
          'Olá, Nair!\n\nA sua manifestação foi registrada no sistema. Lamentamos o ocorrido.\n\nO próximo passo é ▢, até ▢.\n\nAbraços,\nIvo',
      },
      {
        reply: 'Boa tarde, Nair.\n\nO seu relato consta no cadastro. Lamentamos o ocorrido.\n\nAtenciosamente,\nIvo',
        customer: 'Comprei um sofá e veio rasgado. Estou decepcionada. E agora?',
        fixed:
          'Boa tarde, Nair.\n\nO seu relato consta no cadastro. Lamentamos o ocorrido.\n\nO próximo passo é ▢, até ▢.\n\nAtenciosamente,\nIvo',
      },
    ],
    passes: [
      {
        reply: 'Olá, Nair!\n\nVou estornar a cobrança hoje e te escrevo às 17h.\n\nAbraços,\nIvo',
        customer: 'Fui cobrada duas vezes e estou muito irritada. Isso é um absurdo.',
      },
      { reply: 'Olá, Nair! Obrigado pelo elogio.\n\nAbraços,\nIvo', customer: 'Adorei o atendimento, muito obrigada!' },
    ],
  },
});
