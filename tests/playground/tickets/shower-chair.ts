import type { PracticeTicket } from './ticket.ts';

/** Italian, worried: a date that matters, little time left, a first answer that said nothing. */
export const showerChair: PracticeTicket = {
  id: 35418,
  subject: 'Ordine 61904: arriva prima di mercoledì?',
  channel: 'email',
  status: 'Open',
  priority: 'Urgent',
  tags: ['consegna', 'ritardo'],
  requester: { name: 'Giulia Ferrante', email: 'giulia.ferrante@example.it', phone: '055 010 4471' },
  messages: [
    {
      type: 'end-user',
      sender: 'Giulia Ferrante',
      at: '2026-11-17T09:05:00Z',
      text: `Buongiorno,

il 12 novembre ho ordinato una sedia da doccia (ordine 61904, 118,90 €) per mia madre, che esce dall’ospedale mercoledì 25. Sul sito c’era scritto «consegna in 3 giorni lavorativi», ma la spedizione risulta ancora «in preparazione».

Mi può dire se arriverà in tempo?

Grazie,
Giulia Ferrante`,
    },
    {
      type: 'agent',
      sender: 'Marco Bassi',
      at: '2026-11-17T14:20:00Z',
      text: `Buongiorno Giulia,

grazie per averci scritto. L’ordine risulta in preparazione: appena ci sono novità la informiamo.

Cordiali saluti,
Marco`,
    },
    {
      type: 'end-user',
      sender: 'Giulia Ferrante',
      at: '2026-11-20T19:48:00Z',
      text: `Buonasera Marco,

le scrivo di nuovo perché non ho più saputo nulla e sono davvero preoccupata. Mia madre è stata appena operata all’anca e senza la sedia non può lavarsi da sola. Mancano pochi giorni e la spedizione è sempre ferma.

Il pacco è partito? E se non arriva entro martedì, posso ritirarlo io in un vostro negozio?

Il mio numero è 055 010 4471, mi chiami pure a qualsiasi ora.

Giulia Ferrante`,
    },
  ],
};
