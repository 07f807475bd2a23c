import { z } from 'zod';
import { createChecker } from '../checker/check.ts';
import { LANGUAGE_CODES, type LanguageCode, type Report } from '../checker/types.ts';
import { detectLanguage } from '../languages/detect.ts';
import { openCompiled } from '../languages/open-compiled.ts';

/** One line of `check --jsonl`. Fields that are unknown may be null or left out. */
export const caseSchema = z.object({
  id: z.string(),
  channel: z.enum(['email', 'chat', 'unknown']).nullish(),
  first_reply: z.boolean().nullish(),
  requester: z.string().nullish(),
  agent: z.string().nullish(),
  customer: z.string().nullish(),
  reply: z.string(),
  language: z
    .string()
    .transform((value) => value.toLowerCase().split(/[-_]/)[0])
    .pipe(z.enum(LANGUAGE_CODES))
    .nullish(),
});
export type Case = z.infer<typeof caseSchema>;

/** Where nothing tells the language. */
const FALLBACK: LanguageCode = 'en';

/** Checks a finished reply against its customer's message. */
export function checkCase(one: Case): Report {
  const customerLanguage = one.customer ? detectLanguage(one.customer) : undefined;
  const language = one.language ?? detectLanguage(one.reply) ?? customerLanguage ?? FALLBACK;
  const checker = createChecker({
    language: openCompiled(language),
    customerLanguage: openCompiled(customerLanguage ?? language),
  });
  return checker.check(
    { text: one.reply, finished: true },
    {
      channel: one.channel ?? 'unknown',
      messages: one.customer ? [{ role: 'customer', text: one.customer }] : [],
      ...(one.requester ? { requester: one.requester } : {}),
      ...(one.agent ? { agent: one.agent } : {}),
      ...(one.first_reply === null || one.first_reply === undefined ? {} : { firstReply: one.first_reply }),
    },
  );
}

/** The report as a line of `check --jsonl`: every finding on its own, those that share a card too. */
export function asLine(id: string, report: Report) {
  const { language, meters, strengths, customer } = report;
  return {
    id,
    language,
    meters,
    findings: [...report.findings, ...report.merged].map(
      ({ concern, rule, start, end, text, message, why, fixes }) => ({
        concern,
        rule,
        start,
        end,
        text,
        message,
        why,
        fixes,
      }),
    ),
    strengths,
    customer: {
      emotion: customer.emotion,
      intensity: customer.intensity,
      urgent: customer.urgent,
      repeat_contact: customer.repeatContact,
      risk: customer.risk,
      facts: customer.facts,
      questions: customer.questions.map((question) => question.text),
    },
  };
}
