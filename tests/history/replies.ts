import type { SentReply } from '../../utils/messaging/protocol.ts';

/** A sent reply for tests. */
export const reply = (id: string, over: Partial<SentReply> = {}): SentReply => ({
  id,
  sentAt: '2026-11-21T10:00:00.000Z',
  helpdesk: 'zendesk',
  ticketId: '7',
  language: 'en',
  text: 'We are looking into it.',
  findings: [],
  strengths: ['says-next-step'],
  meters: { tone: 80, empathy: 60, clarity: 90 },
  ...over,
});
