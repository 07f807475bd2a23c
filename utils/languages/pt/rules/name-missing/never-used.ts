import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O nome do cliente não aparece.',
  why: 'O nome mostra que uma pessoa leu a mensagem, não uma fila.',
  check: 'name-missing',
  when: { acts: ['greeting'] },
  // A bare “{name},” would leave a capital behind its comma.
  fixes: ['{name}, li a sua mensagem.'],
  examples: {
    flags: [
      {
        reply: 'Olá!\n\nSeu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
        requester: 'Maria Lopes',
        fixed: 'Olá!\n\nMaria, li a sua mensagem. Seu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
      },
      {
        reply: 'Bom dia, tudo bem?\n\nSeu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
        requester: 'Tiago Reis',
        fixed: 'Bom dia, tudo bem?\n\nTiago, li a sua mensagem. Seu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
      },
      { reply: 'Prezado cliente,\n\nSeu pacote chega na segunda, às 10h.\n\nAbraços,\nAna', requester: 'Tiago Reis' },
    ],
    passes: [
      { reply: 'Oi, Maria!\n\nSeu pacote chega na segunda, às 10h.\n\nAbraços,\nAna', requester: 'Maria Lopes' },
      { reply: 'Olá!\n\nSeu pacote chega na segunda, às 10h.\n\nAbraços,\nAna', requester: '+55 11 90000-0476' },
    ],
  },
});
