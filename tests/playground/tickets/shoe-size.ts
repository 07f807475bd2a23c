import type { PracticeTicket } from './ticket.ts';

/** Brazilian Portuguese, calm: two plain questions, no hurry. */
export const shoeSize: PracticeTicket = {
  id: 35422,
  subject: 'Troca do tênis do pedido 90352',
  channel: 'email',
  status: 'Open',
  priority: 'Normal',
  tags: ['troca', 'tamanho'],
  requester: { name: 'Rafael Nogueira', email: 'rafael.nogueira@example.com.br', organisation: 'Cliente desde 2023' },
  messages: [
    {
      type: 'end-user',
      sender: 'Rafael Nogueira',
      at: '2026-11-16T12:10:00Z',
      text: `Olá, tudo bem?

Comprei um tênis de corrida (pedido 90352, R$ 389,90) e o número 41 ficou pequeno. Gostaria de trocar pelo 42. Como faço?

Obrigado,
Rafael Nogueira`,
    },
    {
      type: 'agent',
      sender: 'Alex Morgan',
      at: '2026-11-16T13:35:00Z',
      text: `Olá, Rafael!

Que bom que você nos avisou logo. Enviei a etiqueta de devolução para o seu e-mail: é só levar o tênis a uma agência dos Correios até o dia 23/11. O frete é por nossa conta, e já reservei o 42 para você.

Um abraço,
Alex`,
    },
    {
      type: 'end-user',
      sender: 'Rafael Nogueira',
      at: '2026-11-20T16:22:00Z',
      text: `Oi, Alex! Obrigado pela ajuda, postei o tênis hoje de manhã.

Fiquei só com duas dúvidas: em quantos dias o 42 chega depois que vocês receberem o 41? E dá para entregar no meu trabalho em vez de em casa?

Sem pressa nenhuma.

Abraço,
Rafael`,
    },
  ],
};
