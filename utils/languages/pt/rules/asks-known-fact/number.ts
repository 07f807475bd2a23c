import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O cliente já deu este número.',
  why: 'Pedir de novo diz que a mensagem não foi lida.',
  match: [
    '[(qual|quais|me|nos|informe|informar|confirme|confirmar|passa|passe|passar|manda|mande|mandar|enviar|envie|envia|preciso|precisamos|forneça|fornecer|solicitamos|diga|dizer|saber|falta) (é|são|seria|de|do|da)? (o|a|seu|sua|os)? (seu|sua)? (número|n|nº|código|protocolo|localizador|pedido|reserva|matrícula|contrato|apólice|instalação|ra) (do|da|de)? {r}?]',
  ],
  unless: [
    '(confirma|confirme|confirmar|confere|é isso mesmo|ainda é|final) …6 (@number|mesmo)',
    '(não|nem) …2 (precisa|preciso|precisamos)',
    '(segue|anote|anota|seu protocolo|seu novo|outro|chega|receberá|recebe|está)',
    '(telefone|cpf|rg|cep|série|endereço|cartão|dia|data|parcela|foto|fotos|itens|quantidade)',
  ],
  when: {
    customerGave: [
      'order_number',
      'booking_code',
      'protocol',
      'contract_number',
      'account_number',
      'policy_number',
      'student_id',
      'claim_number',
      'invoice_number',
      'tracking_number',
    ],
  },
  examples: {
    flags: [
      { reply: 'Oi! [[Qual é o número do pedido]]?', customer: 'boa tarde, pedido 448800 não chegou' },
      { reply: 'Oi! Poderia me [[informar o localizador]]?', customer: 'minha reserva TRE90Q sumiu do site' },
    ],
    passes: [
      { reply: 'Oi! Qual é o número do pedido?', customer: 'oi, meu pedido não chegou' },
      {
        reply: 'Oi! O número do pedido que você pode confirmar é 448800 mesmo?',
        customer: 'oi, meu pedido 448800 não chegou',
      },
      { reply: 'Não precisa mandar o número do pedido.', customer: 'oi, meu pedido 448800 não chegou' },
      {
        reply: 'Preciso avisar que seu protocolo é o 5: anote o número.',
        customer: 'oi, meu pedido 448800 não chegou',
      },
      { reply: 'Qual é o CEP do pedido?', customer: 'oi, meu pedido 448800 não chegou' },
    ],
  },
});
