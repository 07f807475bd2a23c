import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'Há um número de cartão completo na resposta.',
  why: 'Os quatro últimos dígitos dizem qual é e o mantêm seguro.',
  check: 'sensitive-data',
  examples: {
    flags: [['O cartão [[4111 1111 1111 1111]] está ativo.'], ['Registramos o cartão [[5555555555554444]].']],
    passes: ['O cartão com final 1111 está ativo.', 'O pacote 1234567890123 está a caminho.'],
  },
});
