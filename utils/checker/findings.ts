import type { CompiledRule } from './artefact.ts';
import { type CheckHit, needsTheEnd, type OwnEvidence, runCheck } from './checks/index.ts';
import { CONCERNS, type Concern } from './concerns.ts';
import { does, type ReplyDocument, upset } from './document.ts';
import { fixesOf } from './fixes.ts';
import type { Evidence, PlacedSentence } from './reading.ts';
import { fold, formOf } from './text/tokens.ts';
import type { Finding, Span } from './types.ts';

/** Nobody mends the same thing more often in one reply; a hostile text must not make a card of every line. */
const MOST_OF_A_RULE = 50;

/** Every finding of a reply, before what lies on the same words is put on one card. */
export function findingsOf(
  document: ReplyDocument,
  rules: readonly CompiledRule[],
  rulesOff: ReadonlySet<string>,
): Finding[] {
  const evidence = new Map<string, { sentence: PlacedSentence; evidence: Evidence }[]>();
  for (const sentence of document.sentences) {
    for (const one of sentence.reading.evidence) {
      const filed = evidence.get(one.rule.id);
      if (filed && filed.length < MOST_OF_A_RULE) filed.push({ sentence, evidence: one });
      else if (!filed) evidence.set(one.rule.id, [{ sentence, evidence: one }]);
    }
  }
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const rule of rules) {
    if (rulesOff.has(rule.id) || (!rule.check && !evidence.has(rule.id)) || !speaks(rule, document)) continue;
    const own = (evidence.get(rule.id) ?? []).map((one) => hitOf(one.evidence, one.sentence, document));
    const hits = rule.check ? runCheck(rule.check, document, withoutOverlap(own) as OwnEvidence[], rule) : own;
    const distinct = withoutOverlap(hits.slice(0, MOST_OF_A_RULE));
    for (const hit of ONE_A_SENTENCE.has(rule.concern) ? longestOfEachSentence(distinct, document) : distinct) {
      if (
        hit.span &&
        (isUnfinished(hit.span, document) || (rule.when?.unlessCustomerSaid && customerSaid(hit, document)))
      )
        continue;
      findings.push(finding(rule, hit, document, seen));
    }
  }
  return joinNeighbours(findings, document);
}

/** Internal words so close to each other are one passage to put in plain words. */
const NEIGHBOURS = 5;

/** Jargon beside jargon in a sentence is one finding, from the first word to the last. */
function joinNeighbours(findings: readonly Finding[], { text }: ReplyDocument): Finding[] {
  const jargon = findings
    .filter((one) => one.concern === 'jargon')
    .sort((a, b) => (a.start as number) - (b.start as number));
  const joined: Finding[] = [];
  for (const one of jargon) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, one.start);
    if (
      last &&
      between !== undefined &&
      !/[.!?;\n]/.test(between) &&
      between.trim().split(/\s+/).length <= NEIGHBOURS
    ) {
      const end = Math.max(last.end as number, one.end as number);
      joined[joined.length - 1] = { ...last, end, text: text.slice(last.start, end), fixes: [] };
    } else joined.push(one);
  }
  return [...findings.filter((one) => one.concern !== 'jargon'), ...joined];
}

/** Whether the rule's conditions hold. One that looks at the rest of the reply waits for its end. */
function speaks(rule: CompiledRule, document: ReplyDocument): boolean {
  const { when } = rule;
  const { ticket, finished } = document;
  if (!finished && (when?.unlessActs || (rule.check && needsTheEnd(rule.check)))) return false;
  if (!when) return true;
  if (when.channel && when.channel !== ticket.channel) return false;
  if (when.attachment !== undefined && when.attachment !== ticket.hasAttachment) return false;
  if (when.upset !== undefined && !upset(document, when.upset)) return false;
  if (when.calm !== undefined && upset(document, when.calm + 1)) return false;
  if (when.unlessActs && does(document, ...when.unlessActs)) return false;
  if (when.acts && !does(document, ...when.acts)) return false;
  if (when.customerGave && !when.customerGave.some((kind) => document.given.some((fact) => fact.kind === kind)))
    return false;
  return !when.customerSaid || document.saidRules.has(rule.id);
}

function hitOf({ hit }: Evidence, sentence: PlacedSentence, { text }: ReplyDocument): CheckHit & OwnEvidence {
  const { tokens } = sentence.reading;
  const place = (from: number, to: number): Span => ({
    start: sentence.start + (tokens[from]?.start ?? 0),
    end: sentence.start + (tokens[to - 1]?.end ?? 0),
  });
  const values: Record<string, string> = {};
  for (const [name, [from, to]] of Object.entries(hit.captures)) {
    const span = place(from, to);
    values[name] = text.slice(span.start, span.end);
  }
  return {
    span: place(hit.markStart, hit.markEnd),
    values,
    ...(hit.owner.group !== undefined ? { group: hit.owner.group } : {}),
  };
}

/** Several patterns of one rule on the same words are one finding: the longest. */
function withoutOverlap(hits: readonly CheckHit[]): CheckHit[] {
  const length = ({ span }: CheckHit) => (span ? span.end - span.start : 0);
  const kept: CheckHit[] = [];
  for (const hit of [...hits].sort((a, b) => length(b) - length(a))) {
    if (
      !hit.span ||
      !kept.some(({ span }) => span && hit.span && span.start < hit.span.end && hit.span.start < span.end)
    )
      kept.push(hit);
  }
  return kept.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/** Concerns that are about how a sentence is written: its many signs are one defect. */
const ONE_A_SENTENCE: ReadonlySet<Concern> = new Set<Concern>(['bureaucratic', 'hedging']);

function longestOfEachSentence(hits: readonly CheckHit[], { sentences }: ReplyDocument): CheckHit[] {
  const kept = new Map<PlacedSentence | undefined, CheckHit>();
  const length = (hit: CheckHit | undefined) => (hit?.span ? hit.span.end - hit.span.start : 0);
  for (const hit of hits) {
    const sentence = sentences.find(({ start, end }) => hit.span && start <= hit.span.start && hit.span.start < end);
    if (length(hit) > length(kept.get(sentence))) kept.set(sentence, hit);
  }
  return [...kept.values()];
}

/** The words are still being written: the last sentence of an unfinished draft without an end mark, or the caret's. */
function isUnfinished(span: Span, { sentences, text, draft }: ReplyDocument): boolean {
  if (draft.finished) return false;
  const sentence = sentences.find((one) => one.start <= span.start && span.start < one.end);
  if (!sentence) return false;
  const closed =
    /[.!?…:;]["”»')\]]*$/.test(text.slice(sentence.start, sentence.end)) || /^\s*\n/.test(text.slice(sentence.end));
  const typing = draft.caret !== undefined && sentence.start < draft.caret && draft.caret <= sentence.end;
  return !closed && (sentence === sentences.at(-1) || typing);
}

/** The customer used the words too: those captured as `word`, else all that is marked. */
function customerSaid({ span, values }: CheckHit, { text, customerText }: ReplyDocument): boolean {
  const plain = (words: string) => fold(formOf(words));
  const said = values?.word ?? (span ? text.slice(span.start, span.end) : '');
  return said !== '' && plain(customerText).includes(plain(said));
}

function finding(rule: CompiledRule, hit: CheckHit, document: ReplyDocument, seen: Map<string, number>): Finding {
  const { span } = hit;
  const words = span && document.text.slice(span.start, span.end);
  const key = words === undefined ? rule.id : `${rule.id}|${formOf(words).replace(/\s+/g, ' ')}`;
  const occurrence = (seen.get(key) ?? 0) + 1;
  seen.set(key, occurrence);
  const inserted =
    span !== undefined && (document.draft.inserted ?? []).some((one) => one.start <= span.start && span.end <= one.end);
  return {
    id: `${rule.id}#${fingerprint(`${key}|${occurrence}`)}`,
    rule: rule.id,
    concern: rule.concern,
    dimension: CONCERNS[rule.concern].dimension,
    ...(span ? { start: span.start, end: span.end, text: words as string } : {}),
    message: rule.message,
    why: rule.why,
    fixes: fixesOf(rule, hit, document),
    also: [],
    inserted,
  };
}

/** FNV-1a, 32 bits: an id that is stored must not hold the draft's words. A clash within one draft is 1 in millions. */
function fingerprint(key: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * One defect, one card: findings on the same words go under the one that would hurt most, and become its `also`.
 * Cards come in the order of what hurts, then of the text.
 */
export function asCards(findings: readonly Finding[]): { cards: Finding[]; merged: Finding[] } {
  const hurt = (one: Finding) => CONCERNS[one.concern].hurt;
  const cards: Finding[] = [];
  const merged: Finding[] = [];
  for (const one of [...findings].sort((a, b) => hurt(b) - hurt(a) || (a.start ?? -1) - (b.start ?? -1))) {
    const under = cards.find((card) => {
      const shared = overlap(card, one);
      return card.concern === one.concern ? shared > 0 : shared >= SAME_WORDS;
    });
    if (!under) cards.push({ ...one });
    else {
      merged.push(one);
      if (under.concern !== one.concern && !under.also.includes(one.concern)) under.also = [...under.also, one.concern];
    }
  }
  return { cards, merged };
}

/** From this overlap on two findings are about the same words; a vague time in a long sentence is another matter. */
const SAME_WORDS = 0.4;

/** Share of the longer one's words that both have; counted in words, so that accents written apart change nothing. */
function overlap(a: Finding, b: Finding): number {
  if (a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined) return 0;
  const from = Math.max(a.start, b.start) - a.start;
  const to = Math.min(a.end, b.end) - a.start;
  if (to <= from) return 0;
  const words = (text = '') => text.split(/\s+/).length;
  return words(a.text?.slice(from, to)) / Math.max(words(a.text), words(b.text));
}
