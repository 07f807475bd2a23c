import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { LANGUAGE_CODES, type Report, type Ticket } from '../../utils/checker/types.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';

const RUNS = Number(process.env.EMPATIA_RUNS ?? 300);

/** Pieces that wake rules, borders and traps, so that random texts are not only noise. */
const pieces = [
  'constructor',
  '__proto__',
  "l’età dell'ordine è",
  'Não recebemos, perché',
  'inviarci e enviar-lhe',
  'Hi Maria,',
  'Dear customer,',
  'You failed to attach the form.',
  'asap',
  'NOT',
  '!!!',
  '{{name}}',
  '“quoted words”',
  "can't",
  'Gentile Sig.ra',
  'La preghiamo di',
  'Prezado',
  'você',
  'o senhor',
  '\n\n',
  '\n',
  ' ',
  '😀',
  'é',
  'e\u0301',
  '\u200b',
  '\u00a0',
  '…',
  '1.',
  '14:30',
  'R$ 5',
  'Kind regards,',
  'Saluti',
  'Um abraço,',
  'a'.repeat(60),
  'ﬁ',
  '\ud83d',
  'XX:XX',
  '(',
  ')',
  '"',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(' '));
const ticket: fc.Arbitrary<Ticket> = fc.record(
  {
    channel: fc.constantFrom('email' as const, 'chat' as const, 'unknown' as const),
    messages: fc.array(
      fc.record({
        role: fc.constantFrom('customer' as const, 'agent' as const, 'note' as const, 'unknown' as const),
        text,
      }),
      { maxLength: 4 },
    ),
    requester: text,
    agent: fc.string(),
    firstReply: fc.boolean(),
    hasAttachment: fc.boolean(),
  },
  { requiredKeys: ['channel', 'messages'] },
);

describe.each(LANGUAGE_CODES)('%s', (code) => {
  const language = openCompiled(code);
  const all = (report: Report) => [...report.findings, ...report.merged];

  test('never throws, and every span holds the words it says', () => {
    fc.assert(
      fc.property(text, ticket, fc.boolean(), (draft, about, finished) => {
        const report = createChecker({ language }).check({ text: draft, finished }, about);
        for (const { start, end, text: words, fixes } of all(report)) {
          if (start !== undefined && end !== undefined) {
            expect(draft.slice(start, end)).toBe(words);
            expect(end).toBeGreaterThan(start);
          }
          for (const fix of fixes) expect(fix.start >= 0 && fix.start <= fix.end && fix.end <= draft.length).toBe(true);
        }
        for (const value of Object.values(report.meters)) expect(value >= 0 && value <= 100).toBe(true);
        expect(new Set(all(report).map((one) => one.id)).size).toBe(all(report).length);
      }),
      { numRuns: RUNS },
    );
  });

  test('an edited draft is read as if it were new', () => {
    fc.assert(
      fc.property(text, text, ticket, (before, after, about) => {
        const kept = createChecker({ language });
        kept.check({ text: before }, about);
        expect(kept.check({ text: after }, about)).toEqual(createChecker({ language }).check({ text: after }, about));
      }),
      { numRuns: RUNS },
    );
  });

  test('curly quotes, NFD and CRLF change nothing', () => {
    const plain = (words: string | undefined) => words?.normalize('NFC').replaceAll('’', "'").replaceAll('\r', '');
    const found = (draft: string) =>
      all(createChecker({ language }).check({ text: draft, finished: true }, { channel: 'email', messages: [] })).map(
        ({ rule, text: words }) => `${rule} ${plain(words) ?? ''}`,
      );
    const words = fc
      .array(fc.constantFrom(...pieces.filter((piece) => piece.isWellFormed() && !piece.includes('ﬁ'))), {
        maxLength: 25,
      })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(words, (draft) => {
        const straight = draft.normalize('NFC').replaceAll('’', "'");
        const expected = found(straight);
        expect(found(straight.normalize('NFD')), 'NFD').toEqual(expected);
        expect(found(straight.replaceAll("'", '’')), 'curly').toEqual(expected);
        expect(found(straight.replaceAll('\n', '\r\n')), 'CRLF').toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  test('finds nothing inside what is not the draft’s own', () => {
    fc.assert(
      fc.property(text, text, (own, quoted) => {
        const draft = `${own}\n\n${quoted}`;
        const ignored = [{ start: own.length + 2, end: draft.length }];
        const report = createChecker({ language }).check(
          { text: draft, ignored, finished: true },
          { channel: 'unknown', messages: [] },
        );
        for (const { start } of all(report)) if (start !== undefined) expect(start).toBeLessThanOrEqual(own.length);
      }),
      { numRuns: RUNS },
    );
  });
});
