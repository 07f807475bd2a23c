import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { LANGUAGE_CODES, type Ticket } from '../../utils/checker/types.ts';
import { type Case, caseSchema } from '../../utils/cli/case.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';

/** At most one good draft in ten may show something on the way that the finished reply doesn't have. */
const SHARE = 0.1;

const casesOf = (code: string): Case[] => {
  const file = new URL(`../fixtures/good-replies/${code}.jsonl`, import.meta.url);
  if (!existsSync(file)) throw new Error(`${file.pathname} is missing: the good replies belong to the project`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => caseSchema.parse(JSON.parse(line)));
};

const ticketOf = (one: Case): Ticket => ({
  channel: one.channel ?? 'unknown',
  messages: one.customer ? [{ role: 'customer', text: one.customer }] : [],
  ...(one.requester ? { requester: one.requester } : {}),
  ...(typeof one.first_reply === 'boolean' ? { firstReply: one.first_reply } : {}),
});

test.each(LANGUAGE_CODES)(
  '%s: good replies typed letter by letter show nothing that goes away',
  (code) => {
    const cases = casesOf(code);
    expect(cases.length).toBeGreaterThanOrEqual(20);
    const language = openCompiled(code);
    const flickering = cases.flatMap((one) => {
      const checker = createChecker({ language });
      const ticket = ticketOf(one);
      const final = new Set(
        checker.check({ text: one.reply, finished: true }, ticket).findings.flatMap((finding) => [finding.rule]),
      );
      const shown = new Set<string>();
      for (let length = 1; length <= one.reply.length; length++) {
        const text = one.reply.slice(0, length);
        for (const finding of checker.check({ text, caret: length }, ticket).findings) {
          if (!final.has(finding.rule)) shown.add(`${one.id} ${finding.rule} “${finding.text ?? ''}”`);
        }
      }
      return shown.size > 0 ? [[...shown].join(', ')] : [];
    });
    console.log(
      `${code}: ${flickering.length} of ${cases.length} drafts showed something on the way that went away${flickering.map((line) => `\n  ${line}`).join('')}`,
    );
    expect(flickering.length / cases.length).toBeLessThanOrEqual(SHARE);
  },
  120_000,
);
