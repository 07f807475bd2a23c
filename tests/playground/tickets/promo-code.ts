import type { PracticeTicket } from './ticket.ts';

/** English chat: short bubbles, a customer who is losing patience. */
export const promoCode: PracticeTicket = {
  id: 35430,
  subject: 'Chat with Leo Park',
  channel: 'chat',
  status: 'Open',
  priority: 'Normal',
  tags: ['chat', 'promo'],
  requester: { name: 'Leo Park', email: 'leo.park@example.com' },
  messages: [
    {
      type: 'end-user',
      sender: 'Leo Park',
      at: '2026-11-21T10:02:00Z',
      text: 'hi, my promo code AUTUMN15 isn’t working',
    },
    { type: 'agent', sender: 'Alex Morgan', at: '2026-11-21T10:03:00Z', text: 'Hi Leo, one moment, I’m checking it.' },
    {
      type: 'end-user',
      sender: 'Leo Park',
      at: '2026-11-21T10:05:00Z',
      text: 'it says expired but your email says valid until the 30th',
    },
    {
      type: 'end-user',
      sender: 'Leo Park',
      at: '2026-11-21T10:08:00Z',
      text: 'are you still there? this is a bit frustrating',
    },
  ],
};
