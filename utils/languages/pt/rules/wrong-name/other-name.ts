import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O nome não é o de quem escreveu.',
  why: 'Um nome trocado faz parecer que a resposta era para outra pessoa.',
  check: 'wrong-name',
  fixes: ['{name}'],
  examples: {
    flags: [
      {
        reply: 'Olá, [[Marta]]!\n\nSeu pacote chega na segunda.\n\nAbraços,\nAna',
        requester: 'Lúcia Prado',
        fixed: 'Olá, Lúcia!\n\nSeu pacote chega na segunda.\n\nAbraços,\nAna',
      },
      {
        reply: 'Boa tarde, Sr. [[Roberto]],\n\nSeu pacote chega na segunda.\n\nAbraços,\nAna',
        requester: 'Fábio Neves',
        fixed: 'Boa tarde, Sr. Fábio,\n\nSeu pacote chega na segunda.\n\nAbraços,\nAna',
      },
    ],
    passes: [
      { reply: 'Oi, Chico!\n\nSeu pacote chega na segunda.\n\nAbraços,\nAna', requester: 'Francisco Prado' },
      { reply: 'Bom dia, dona Vera Lúcia!\n\nSeu pacote chega na segunda.', requester: 'Vera Lúcia Prado' },
    ],
  },
});
