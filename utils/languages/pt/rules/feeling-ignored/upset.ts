import { defineRule } from '../../../define.ts';

export default defineRule({
  message: 'O que o cliente sente ficou sem resposta.',
  why: 'Quem está aflito ou irritado quer primeiro ser ouvido; citar o que aconteceu com ele já mostra isso.',
  check: 'feeling-ignored',
  fixes: ['Sei que ▢ é muito desgastante.'],
  examples: {
    flags: [
      {
        reply: 'Olá, Tiago.\n\nO reembolso foi enviado na segunda-feira.\n\nAbraços,\nAna',
        customer: 'Isso é um absurdo, estou furioso com vocês. Cadê o meu reembolso?',
        fixed:
          'Olá, Tiago.\n\nSei que ▢ é muito desgastante. O reembolso foi enviado na segunda-feira.\n\nAbraços,\nAna',
      },
      {
        reply: 'Oi, Tiago. Seu cartão já está liberado.',
        customer: 'to desesperada, sumiram 900 reais da minha conta. meu cartão está bloqueado?',
        channel: 'chat',
        fixed: 'Oi, Tiago. Sei que ▢ é muito desgastante. Seu cartão já está liberado.',
      },
    ],
    passes: [
      {
        reply: 'Olá, Tiago.\n\nO atraso foi erro nosso. O reembolso foi enviado na segunda-feira.\n\nAbraços,\nAna',
        customer: 'Isso é um absurdo, estou furioso com vocês. Cadê o meu reembolso?',
      },
      {
        reply: 'Olá, Tiago.\n\nO reembolso foi enviado na segunda-feira.\n\nAbraços,\nAna',
        customer: 'Olá, tudo bem? Onde eu vejo o meu reembolso?',
      },
    ],
  },
});
