import type { CustomerOwner, Language } from '../language.ts';
import type { Hit } from '../pattern/pattern-set.ts';
import { readCustomer } from '../reading.ts';
import type { CustomerState, Emotion, Message, Risk, Ticket } from '../types.ts';
import { factsOf } from './facts.ts';

/** Which of two emotions of the same strength names the state: what hurts more to have ignored. */
const WEIGHT: readonly Emotion[] = ['sadness', 'anger', 'worry', 'frustration', 'confusion', 'gratitude', 'neutral'];

/** The customer's messages since the last agent's reply; those of unknown role count only when no role is known. */
export function waitingMessages(messages: readonly Message[]): Message[] {
  const spoken = messages.filter((message) => message.role !== 'note');
  if (!spoken.some((message) => message.role === 'customer'))
    return spoken.filter((message) => message.role === 'unknown').slice(-1);
  const lastAgent = spoken.findLastIndex((message) => message.role === 'agent');
  const waiting = spoken.slice(lastAgent + 1).filter((message) => message.role === 'customer');
  // After an agent's reply with nothing new (a follow-up), what the customer last said still counts.
  return waiting.length > 0 ? waiting : spoken.filter((message) => message.role === 'customer').slice(-1);
}

/** Facts of every customer's message: what was given once needn't be asked again. */
export function givenFacts(ticket: Ticket, language: Language): CustomerState['facts'] {
  return ticket.messages
    .filter((message) => message.role !== 'agent' && message.role !== 'note')
    .flatMap((message) => statedFacts(message.text, language));
}

/** Reads what the customer feels, wants and gives. `language` is the customer's. */
export function customerState(ticket: Ticket, language: Language): CustomerState {
  const text = waitingMessages(ticket.messages)
    .map((message) => message.text)
    .join('\n\n');
  const evidence: CustomerState['evidence'] = [];
  const questions: CustomerState['questions'] = [];
  const risk = new Set<Risk>();
  const felt = new Map<Exclude<Emotion, 'neutral'>, number[]>();
  let urgent = false;
  let repeatContact = false;
  let loud = 0;
  for (const { sentence, tokens, hits } of readCustomer(text, language)) {
    const words = (hit: Hit<CustomerOwner>) =>
      text.slice(
        sentence.start + (tokens[hit.markStart]?.start ?? 0),
        sentence.start + (tokens[hit.markEnd - 1]?.end ?? 0),
      );
    const calmed = hits.some((hit) => hit.owner.kind === 'unless-emotion');
    for (const hit of hits) {
      const { owner } = hit;
      if (owner.kind === 'emotion' && !calmed) {
        felt.set(owner.emotion, [...(felt.get(owner.emotion) ?? []), owner.intensity]);
        evidence.push({ kind: 'emotion', text: words(hit) });
      } else if (owner.kind === 'urgent') {
        urgent = true;
        evidence.push({ kind: 'urgent', text: words(hit) });
      } else if (owner.kind === 'repeat') {
        repeatContact = true;
        evidence.push({ kind: 'repeat', text: words(hit) });
      } else if (owner.kind === 'risk') {
        risk.add(owner.risk);
        evidence.push({ kind: 'risk', text: words(hit) });
      }
    }
    const written = text.slice(sentence.start, sentence.end);
    if (/!!|\?\?|!\?|\?!/.test(written)) loud++;
    loud += tokens.filter((token) => token.caps === 'upper' && token.form.length > 3 && !/\d/.test(token.form)).length;
    if (written.includes('?') || hits.some((hit) => hit.owner.kind === 'demand'))
      questions.push({ text: question(written) });
  }
  return {
    ...feeling(felt, { loud: loud > 0, repeatContact }),
    evidence: evidence.filter(
      (one, i) => evidence.findIndex((other) => other.kind === one.kind && other.text === one.text) === i,
    ),
    urgent,
    repeatContact,
    risk: [...risk],
    facts: statedFacts(text, language),
    questions,
  };
}

/** One emotion from all that was felt: the strongest, then the one that hurts more to have ignored. */
function feeling(
  felt: Map<Exclude<Emotion, 'neutral'>, number[]>,
  signs: { loud: boolean; repeatContact: boolean },
): Pick<CustomerState, 'emotion' | 'intensity'> {
  let emotion: Emotion = 'neutral';
  let strength = 0;
  for (const candidate of WEIGHT) {
    const levels = candidate === 'neutral' ? undefined : felt.get(candidate);
    if (!levels) continue;
    // Several signs of one feeling weigh more than one.
    const level = Math.min(3, Math.max(...levels) + (levels.length > 2 ? 0.5 : 0));
    if (level > strength) [emotion, strength] = [candidate, level];
  }
  const upset = emotion === 'anger' || emotion === 'frustration' || emotion === 'worry' || emotion === 'sadness';
  if (upset && strength < 3 && signs.loud) strength += 0.5;
  if (upset && strength < 2 && signs.repeatContact) strength += 0.5;
  return { emotion, intensity: Math.min(3, Math.round(strength)) as CustomerState['intensity'] };
}

/** Facts by their numbers, and those that only their words tell (products, what was tried, errors, attachments). */
function statedFacts(text: string, language: Language): CustomerState['facts'] {
  const worded = readCustomer(text, language).flatMap(({ sentence, tokens, hits }) =>
    hits.flatMap((hit) => {
      if (hit.owner.kind !== 'fact') return [];
      const start = sentence.start + (tokens[hit.markStart]?.start ?? 0);
      const end = sentence.start + (tokens[hit.markEnd - 1]?.end ?? 0);
      return [{ kind: hit.owner.fact, text: text.slice(start, end) }];
    }),
  );
  const facts = [...factsOf(text, language), ...worded];
  return facts.filter((fact, i) => facts.findIndex((other) => other.text === fact.text) === i);
}

/** The question itself: what stands behind a colon or dash, where that alone asks; quotation marks around it go. */
function question(sentence: string): string {
  const cut = /[:;–—]\s+(?=[^:;–—]*\?[^:;–—]*$)/u.exec(sentence);
  const asked = cut ? sentence.slice(cut.index + cut[0].length) : sentence;
  return (asked.split(/\s+/).length >= 3 ? asked : sentence).replace(/^["“«]|["”»]$/g, '');
}

/** Ids of the rules that want the customer to have said something, and the customer did (in any message). */
export function saidRules(ticket: Ticket, language: Language, rules: readonly { id: string }[]): ReadonlySet<string> {
  const known = new Set(rules.map((rule) => rule.id));
  const said = new Set<string>();
  for (const message of ticket.messages) {
    if (message.role === 'agent' || message.role === 'note') continue;
    for (const { hits } of readCustomer(message.text, language)) {
      for (const { owner } of hits) if (owner.kind === 'said' && known.has(owner.rule)) said.add(owner.rule);
    }
  }
  return said;
}
