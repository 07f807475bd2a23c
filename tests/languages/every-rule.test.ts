import { describe, expect, test } from 'vitest';
import { isWhole } from '../../utils/checker/concerns.ts';
import { LANGUAGE_CODES } from '../../utils/checker/types.ts';
import { rulesOf } from '../../utils/languages/compile.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';
import { applied, findingsOf, readExample } from './rule-example.ts';

/**
 * Every rule is tried on its own examples: one finding, on exactly the marked words; the fix gives exactly the corrected
 * text and silences the rule; what must pass stays silent; every pattern and every exception is exercised; other ways of
 * writing the same text change nothing.
 */
for (const code of LANGUAGE_CODES) {
  const language = openCompiled(code);
  for (const { id, concern, source } of await rulesOf(code)) {
    describe(id, () => {
      const flags = source.examples.flags.map(readExample);
      const passes = source.examples.passes.map(readExample);

      test('has two examples of each kind', () => {
        expect(flags.length, 'flags').toBeGreaterThanOrEqual(2);
        expect(passes.length, 'passes').toBeGreaterThanOrEqual(2);
      });

      test.each(flags.map((example) => [example.text, example] as const))('flags: %s', (text, example) => {
        const findings = findingsOf(id, example, language);
        expect(findings.map((one) => one.text ?? '(whole)')).toEqual([isWhole(concern) ? '(whole)' : example.marked]);
        if (!isWhole(concern)) expect(findings[0]?.start).toBe(example.at);
        if (example.fixed === undefined) return;
        const fix = findings[0]?.fixes[0];
        const fixed = fix && applied(text, fix);
        expect(fixed, 'the first fix').toBe(example.fixed);
        if (!fix?.text.includes('▢')) expect(findingsOf(id, example, language, fixed), 'after the fix').toEqual([]);
      });

      test.each(passes.map((example) => [example.text, example] as const))('passes: %s', (_text, example) => {
        expect(findingsOf(id, example, language).map((one) => one.text ?? '(whole)')).toEqual([]);
      });

      test.each(flags.map((example) => [example.text, example] as const))(
        'however it is written: %s',
        (text, example) => {
          const writings = {
            curly: text.replaceAll("'", '’'),
            NFD: text.normalize('NFD'),
            CRLF: text.replaceAll('\n', '\r\n'),
          };
          for (const [name, writing] of Object.entries(writings)) {
            const found = findingsOf(id, example, language, writing).map((one) =>
              one.text?.normalize('NFC').replaceAll('’', "'").replaceAll('\r', ''),
            );
            expect(found, name).toEqual([isWhole(concern) ? undefined : example.marked?.replaceAll('’', "'")]);
          }
        },
      );

      test('exercises every pattern and every exception', () => {
        const sentencesOf = (examples: typeof flags) =>
          examples.flatMap(({ text }) => text.split(/\n+|(?<=[.!?])\s+/)).map((sentence) => language.read(sentence));
        const seen = new Set(
          sentencesOf(flags).flatMap((tokens) =>
            language.reply
              .match(tokens)
              .flatMap(({ owner }) => (owner.kind === 'rule' && owner.rule.id === id ? [owner.pattern] : [])),
          ),
        );
        const patterns = language.artefact.rules.find((rule) => rule.id === id);
        expect(
          [...(patterns?.match ?? []), ...Object.values(patterns?.groups ?? {}).flat()].filter(
            (pattern) => !seen.has(pattern),
          ),
          'patterns without a flagging example',
        ).toEqual([]);
        const kept = new Set(
          sentencesOf(passes).flatMap((tokens) =>
            language.exceptions.match(tokens).flatMap(({ owner }) => (owner.rule === id ? [owner.pattern] : [])),
          ),
        );
        expect(
          (patterns?.unless ?? []).filter((pattern) => !kept.has(pattern)),
          'exceptions without a passing example',
        ).toEqual([]);
      });
    });
  }
}
