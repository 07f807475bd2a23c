import type { Draft, Report } from '../checker/types.ts';
import type { PutAside } from '../messaging/protocol.ts';
import type { Engine } from './engine.ts';
import { type Languages, languagesOf } from './language.ts';
import type { Aside } from './put-aside.ts';
import { customerWords, type KnownTicket } from './ticket.ts';

/** A draft's report, parted into what is shown and what was put aside. */
export interface Checked {
  report: Report;
  putAside: PutAside[];
}

/**
 * Checks a draft in its own language. `undefined`: it is in a language without rules. Rules put aside say nothing in the
 * report, so what they hid shows; what they would say is listed among `putAside`, so that it can be brought back.
 */
export async function checkDraft(
  draft: Draft,
  { ticket }: KnownTicket,
  aside: Aside,
  engine: Engine,
  fallback: Report['language'],
): Promise<Checked | undefined> {
  const languages: Languages = languagesOf({
    draft: withoutIgnored(draft),
    customer: customerWords(ticket.messages),
    fallback,
    detect: engine.detect,
  });
  const { draft: language, customer: customerLanguage } = languages;
  if (!language) return undefined;
  const wanted = { language, ...(customerLanguage && { customerLanguage }) };

  const silent = aside.silent();
  const report = (await engine.checker({ ...wanted, rulesOff: silent })).check(draft, ticket);
  const { shown, putAside } = aside.part(report.findings);
  if (silent.size === 0) return { report: { ...report, findings: shown }, putAside };

  const all = (await engine.checker({ ...wanted, rulesOff: new Set() })).check(draft, ticket);
  const silenced = all.findings.filter(({ rule }) => silent.has(rule));
  return {
    report: { ...report, findings: shown },
    putAside: aside.part([...report.findings, ...silenced]).putAside,
  };
}

/** Quoted history is in the customer's language, not the agent's. */
function withoutIgnored({ text, ignored = [] }: Draft): string {
  let own = '';
  let from = 0;
  for (const { start, end } of [...ignored].sort((a, b) => a.start - b.start)) {
    own += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return own + text.slice(from);
}
