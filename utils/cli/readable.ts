import type { Finding, Report } from '../checker/types.ts';

/** A report for the terminal: each line of the reply with its findings drawn under the words. */
export function readable(reply: string, report: Report): string {
  const findings = [...report.findings, ...report.merged];
  const out: string[] = [];
  let offset = 0;
  for (const line of reply.split('\n')) {
    out.push(`  ${line}`);
    const end = offset + line.length;
    const here = findings
      .filter((one) => one.start !== undefined && one.start < end && one.start >= offset)
      .sort((a, b) => (a.start as number) - (b.start as number));
    for (const one of here) {
      const from = (one.start as number) - offset;
      const to = Math.min((one.end as number) - offset, line.length);
      out.push(`  ${' '.repeat(from)}${'~'.repeat(Math.max(1, to - from))} ${one.concern}`);
      out.push(`  ${' '.repeat(from)}${advice(one)}`);
    }
    offset = end + 1;
  }
  const whole = findings.filter((one) => one.start === undefined);
  if (whole.length > 0) out.push('', 'About the whole:', ...whole.map((one) => `  ${one.concern}: ${advice(one)}`));
  const { customer, meters, strengths } = report;
  out.push(
    '',
    `Customer: ${customer.emotion} ${customer.intensity}/3${customer.urgent ? ', urgent' : ''}${customer.repeatContact ? ', wrote before' : ''}`,
  );
  if (customer.facts.length > 0)
    out.push(`Given: ${customer.facts.map(({ kind, text }) => `${kind} ${text}`).join('; ')}`);
  if (strengths.length > 0) out.push(`What works: ${strengths.map(({ kind }) => kind).join(', ')}`);
  out.push(`Tone ${meters.tone}  Empathy ${meters.empathy}  Clarity ${meters.clarity}`);
  return out.join('\n');
}

const advice = ({ message, fixes }: Finding): string =>
  fixes[0] ? `${message} → ${fixes[0].text.trim() || '(leave it out)'}` : message;
