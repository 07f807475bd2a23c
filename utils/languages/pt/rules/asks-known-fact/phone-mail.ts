import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente já deu este dado.',
  why: 'Pedir de novo diz que a mensagem não foi lida.',
  match: [
    '[(qual|me|nos|informe|informar|passa|passe|passar|manda|mande|enviar|envie|preciso|precisamos|poderia|pode|forneça|favor|gentileza|diga|dizer|saber) …5 (número (da|de) linha|número com ddd|telefone|celular|linha afetada|mensagem de erro|código do erro|erro que aparece) {r}?]',
  ],
  unless: ['(ligo|ligar|ligamos|retorno|contato|outro|melhor|atual|horário|falar)', '(não|nem) …2 (precisa|preciso)'],
  when: { customerGave: ['phone', 'error_code'] },
  examples: {
    flags: [
      { reply: 'Oi! [[Qual é o número da linha]]?', customer: 'meu sinal sumiu, linha 11 96543-2109' },
      { reply: 'Oi! [[Poderia informar o telefone com DDD]]?', customer: 'meu sinal sumiu, linha 11 96543-2109' },
    ],
    passes: [
      { reply: 'Oi! Qual é o número da linha?', customer: 'meu sinal sumiu' },
      { reply: 'Oi! Qual é o melhor telefone para eu ligar?', customer: 'meu sinal sumiu, linha 11 96543-2109' },
      { reply: 'Oi! Não precisa passar o telefone.', customer: 'meu sinal sumiu, linha 11 96543-2109' },
    ],
  },
});
