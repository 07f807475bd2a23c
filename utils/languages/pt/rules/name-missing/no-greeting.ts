import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O nome do cliente não aparece.',
  why: 'O nome mostra que uma pessoa leu a mensagem, não uma fila.',
  check: 'name-missing',
  when: { unlessActs: ['greeting'] },
  fixes: ['Olá, {name}!'],
  examples: {
    flags: [
      {
        reply: 'Seu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
        requester: 'Maria Lopes',
        fixed: 'Olá, Maria! Seu pacote chega na segunda, às 10h.\n\nAbraços,\nAna',
      },
      {
        reply: 'A troca foi aceita ontem.\n\nAbraços,\nAna',
        requester: 'Tiago Reis',
        fixed: 'Olá, Tiago! A troca foi aceita ontem.\n\nAbraços,\nAna',
      },
    ],
    passes: [
      { reply: 'Maria, seu pacote chega na segunda.\n\nAbraços,\nAna', requester: 'Maria Lopes' },
      { reply: 'Seu pacote chega na segunda.\n\nAbraços,\nAna', requester: '+55 11 90000-0476' },
    ],
  },
});
