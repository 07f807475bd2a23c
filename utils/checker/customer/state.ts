import type { LayeredToken } from '../atom-table.ts';
import type { CustomerOwner, Language } from '../language.ts';
import type { Hit } from '../pattern/pattern-set.ts';
import type { CustomerState, Emotion, Message, Risk } from '../types.ts';
import type { ReadMessage } from './read-message.ts';

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

/** Reads what the customer feels, wants and gives, from the messages that wait for an answer. */
export function customerState(waiting: readonly ReadMessage[], language: Language): CustomerState {
  const evidence: CustomerState['evidence'] = [];
  const questions: CustomerState['questions'] = [];
  const risk = new Set<Risk>();
  const felt = new Map<Exclude<Emotion, 'neutral'>, number[]>();
  let urgent = false;
  let repeatContact = false;
  let loud = 0;
  for (const { text: written, tokens, hits } of waiting.flatMap((message) => message.sentences)) {
    const words = (hit: Hit<CustomerOwner>) =>
      written.slice(tokens[hit.markStart]?.start ?? 0, tokens[hit.markEnd - 1]?.end ?? 0);
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
    if (/!!|\?\?|!\?|\?!/.test(written)) loud++;
    loud += tokens.filter((token) => isShouted(token, language)).length;
    if (written.includes('?') || hits.some((hit) => hit.owner.kind === 'demand'))
      questions.push({ text: question(written) });
  }
  return {
    ...feeling(felt, { loud: loud > 0, repeatContact, urgent, risk }),
    evidence: evidence.filter(
      (one, i) => evidence.findIndex((other) => other.kind === one.kind && other.text === one.text) === i,
    ),
    urgent,
    repeatContact,
    risk: [...risk],
    facts: waiting
      .flatMap((message) => message.facts)
      .filter((fact, i, all) => all.findIndex((other) => other.text === fact.text) === i),
    questions,
  };
}

/** A word of the language in capitals; acronyms, codes and names are written so by everybody. */
const isShouted = (token: LayeredToken, language: Language): boolean =>
  token.caps === 'upper' &&
  token.form.length > 3 &&
  !language.isA(token, 'acronym') &&
  (language.stopWords.has(token.form) || language.lexicon.analyse(token.form).length > 0);

/** What the situation tells of the feeling, beside the words for it. */
interface Situation {
  /** Capitals, "!!", "??". */
  loud: boolean;
  repeatContact: boolean;
  urgent: boolean;
  risk: ReadonlySet<Risk>;
}

const UPSET: ReadonlySet<Emotion> = new Set<Emotion>(['anger', 'frustration', 'worry', 'sadness']);

/**
 * One emotion from all that was felt: the strongest, then the one that hurts more to have ignored. Many who are upset say
 * so by what they do: they threaten, write again, need it now. The levels are those that labelled replies give such
 * customers (threats and insults are anger of 2 or more in all of 14; repeated contact is upset in all of 25).
 */
function feeling(
  felt: Map<Exclude<Emotion, 'neutral'>, number[]>,
  situation: Situation,
): Pick<CustomerState, 'emotion' | 'intensity'> {
  const { loud, repeatContact, urgent, risk } = situation;
  let emotion: Emotion = 'neutral';
  let strength = 0;
  const rise = (to: Emotion, level: number) => {
    if (strength < level) [emotion, strength] = [UPSET.has(emotion) ? emotion : to, level];
  };
  for (const candidate of WEIGHT) {
    const levels = candidate === 'neutral' ? undefined : felt.get(candidate);
    if (!levels) continue;
    // Several signs of one feeling weigh more than one.
    const level = Math.min(3, Math.max(...levels) + (levels.length > 2 ? 0.5 : 0));
    if (level > strength) [emotion, strength] = [candidate, level];
  }
  if (risk.has('abuse') || risk.has('legal') || risk.has('churn')) {
    if (emotion === 'frustration') emotion = 'anger';
    rise('anger', risk.has('abuse') ? 3 : 2);
  }
  // Somebody who only mentions an earlier message is mildly so; with any other sign, clearly.
  if (repeatContact) rise('frustration', felt.size > 0 || loud || urgent ? 1.5 : 1);
  if (urgent) rise('worry', 1);
  // Hardship makes what is felt weigh more; mentioned calmly it is no feeling.
  if (UPSET.has(emotion) && (loud || risk.has('vulnerable'))) strength += 0.5;
  return { emotion, intensity: Math.min(3, Math.round(strength)) as CustomerState['intensity'] };
}

/** The question itself: what stands behind a colon or dash, where that alone asks; quotation marks around it go. */
function question(sentence: string): string {
  const cut = /[:;–—]\s+(?=[^:;–—]*\?[^:;–—]*$)/u.exec(sentence);
  const asked = cut ? sentence.slice(cut.index + cut[0].length) : sentence;
  return (asked.split(/\s+/).length >= 3 ? asked : sentence).replace(/^["“«]|["”»]$/g, '');
}
