import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'A saudação serve para qualquer pessoa.',
  why: 'O nome mostra que uma pessoa leu a mensagem, não uma fila.',
  match: [
    '[(prezado|prezada|prezados|caro|cara|estimado|estimada|querido|querida|olá|prezado senhor) ("(" a ")")? (cliente|consumidor|consumidora|usuário|usuária|assinante|associado|associada|parceiro|clientes|segurado|beneficiário|aluno|aluna|hóspede|passageiro|paciente)]',
  ],
  // Behind the word a name may stand: "Prezado cliente Rui" greets somebody.
  unless: ['(cliente|aluno|aluna|hóspede|paciente|passageiro) @title', '(resposta|texto) (padrão|pronto|pronta)'],
  fixes: ['olá, {name}'],
  examples: {
    flags: [
      { reply: '[[Prezado cliente]], o prazo mudou.', requester: 'Rui Prado', fixed: 'Olá, Rui, o prazo mudou.' },
      {
        reply: '[[Cara consumidora]],\n\nO prazo mudou.',
        requester: 'Ana Prado',
        fixed: 'Olá, Ana,\n\nO prazo mudou.',
      },
    ],
    passes: [
      'Prezado cliente Rui, o prazo mudou.',
      'Mandamos uma resposta pronta, com “prezado cliente”, e caro cliente não é nome.',
    ],
  },
});
