import { redact } from '../history/redact.ts';
import type { SentReply } from '../messaging/protocol.ts';
import type { Sent } from './sending.ts';

/** A sent reply as it is kept: redacted. `undefined` for a reply in a language without rules, of which nothing is known. */
export function sentReply({ place, now, ledger }: Sent, sentAt: Date): SentReply | undefined {
  if (!now.checked) return undefined;
  const { report, putAside } = now.checked;
  const findings = ledger.outcomes(
    report.findings,
    putAside.map(({ finding }) => finding),
  );
  return {
    id: ledger.id,
    sentAt: sentAt.toISOString(),
    helpdesk: place.helpdesk.id,
    ticketId: place.ticket.id,
    language: report.language,
    text: redact(now.text, report.language),
    findings: findings.map(({ rule, concern, dimension, text, message, outcome }) => ({
      rule,
      concern,
      dimension,
      message,
      outcome,
      ...(text !== undefined && { text: redact(text, report.language) }),
    })),
    strengths: report.strengths.map(({ kind }) => kind),
    meters: report.meters,
  };
}
