import type { Message } from '../checker/types.ts';

/** A person's name as one would greet by; absent for addresses, numbers and nothing. */
export function personName(text: string | undefined): string | undefined {
  const name = text?.replace(/<[^>]*>|\([^)]*@[^)]*\)/g, '').replace(/^["'\s]+|["'\s]+$/g, '');
  return name && !name.includes('@') && /\p{L}/u.test(name) ? name : undefined;
}

/** Whoever of the customers wrote last: the reply goes to them, not to whoever opened the ticket. */
export function lastCustomer(messages: readonly Message[] | undefined): string | undefined {
  return personName(messages?.findLast(({ role }) => role === 'customer')?.author);
}

/** Puts messages in order of time where every one of them tells its time; else the page's own order stays. */
export function oldestFirst(messages: Message[]): Message[] {
  const time = ({ at }: Message) => Date.parse(at ?? '');
  if (messages.some((message) => Number.isNaN(time(message)))) return messages;
  return messages.sort((a, b) => time(a) - time(b));
}
