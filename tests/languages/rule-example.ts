import { createChecker } from '../../utils/checker/check.ts';
import type { Language } from '../../utils/checker/language.ts';
import type { Finding, Ticket } from '../../utils/checker/types.ts';
import type { Example, Flag } from '../../utils/languages/define.ts';
import { detectLanguage } from '../../utils/languages/detect.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';

/** An example taken apart: the reply without its marks, and the marked span. */
export interface ReadExample {
  text: string;
  marked: string | undefined;
  at: number;
  fixed: string | undefined;
  ticket: Ticket;
  customerLanguage: Language | undefined;
}

export function readExample(flag: Flag | string): ReadExample {
  const example: Example = typeof flag === 'string' ? { reply: flag } : 'reply' in flag ? flag : asExample(flag);
  // A mark opens where "[[" isn't itself a placeholder under test, which is written with its own marks around it.
  const match = /\[\[(.*?)\]\](?!\])/su.exec(example.reply);
  const text = match ? example.reply.replace(match[0], match[1] as string) : example.reply;
  const messages =
    example.messages ?? (example.customer ? [{ role: 'customer' as const, text: example.customer }] : []);
  const customerCode = example.customer ? detectLanguage(example.customer) : undefined;
  return {
    text,
    marked: match?.[1],
    at: match?.index ?? -1,
    fixed: example.fixed,
    customerLanguage: customerCode && openCompiled(customerCode),
    ticket: {
      channel: example.channel ?? 'email',
      messages,
      ...(example.requester === undefined ? {} : { requester: example.requester }),
      ...(example.agent === undefined ? {} : { agent: example.agent }),
      ...(example.firstReply === undefined ? {} : { firstReply: example.firstReply }),
      ...(example.hasAttachment === undefined ? {} : { hasAttachment: example.hasAttachment }),
    },
  };
}

const asExample = ([reply, fixed]: readonly [string, string?]): Example =>
  fixed === undefined ? { reply } : { reply, fixed };

/** What one rule finds in an example's text, or in another writing of it. */
export function findingsOf(rule: string, example: ReadExample, language: Language, text = example.text): Finding[] {
  const checker = createChecker({ language, customerLanguage: example.customerLanguage ?? language });
  const report = checker.check({ text, finished: true }, example.ticket);
  return [...report.findings, ...report.merged].filter((finding) => finding.rule === rule);
}

export const applied = (text: string, fix: { start: number; end: number; text: string }): string =>
  text.slice(0, fix.start) + fix.text + text.slice(fix.end);
