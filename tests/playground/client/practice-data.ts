import type { SentMessage } from '../server.ts';
import type { AGENT, PracticeTicket } from '../tickets/ticket.ts';

export interface PracticeData {
  agent: typeof AGENT;
  tickets: PracticeTicket[];
}

export async function loadPracticeData(): Promise<PracticeData> {
  const response = await fetch('/practice/tickets');
  return (await response.json()) as PracticeData;
}

/** Hands a message to the helpdesk; rejects when it isn't taken. */
export async function sendMessage(message: SentMessage): Promise<void> {
  const response = await fetch('/practice/sent', { method: 'POST', body: JSON.stringify(message) });
  if (!response.ok) throw new Error(`The helpdesk answered ${response.status}.`);
}

/** A short notice in a corner, as helpdesks show after sending. */
export function notice(text: string, kind: 'good' | 'bad' = 'good'): void {
  const box = document.createElement('div');
  box.className = `notice ${kind}`;
  box.setAttribute('role', 'status');
  box.textContent = text;
  document.body.append(box);
  setTimeout(() => box.remove(), 4000);
}
