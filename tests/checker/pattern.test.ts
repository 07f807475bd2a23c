import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PatternError, parsePattern } from '../../utils/checker/pattern/parse.ts';
import { smallLanguage } from './any-language.ts';

/** The marked words of the first match of a pattern in a sentence, and its captures. */
function match(pattern: string, sentence: string): { marked: string; captures: Record<string, string> } | undefined {
  const language = smallLanguage({
    rules: [{ id: 'en/blame/test', concern: 'blame', message: '', why: '', match: [pattern] }],
  });
  const tokens = language.read(sentence);
  const [hit] = language.reply.match(tokens).filter((one) => one.owner.kind === 'rule');
  if (!hit) return undefined;
  const words = (from: number, to: number) => sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const captures = Object.fromEntries(
    Object.entries(hit.captures).map(([name, [from, to]]) => [name, words(from, to)]),
  );
  return { marked: words(hit.markStart, hit.markEnd), captures };
}

describe('what a pattern matches', () => {
  test.each([
    ['you failed', 'Sadly you failed here', 'you failed'],
    ['you <fail>', 'You fails', 'You fails'],
    ['<fail:past>', 'You failed', 'failed'],
    ['you @must _', 'You have to pay', 'You have to pay'],
    ['you @must _', 'You must pay', 'You must pay'],
    ['you can not', "You can't pay", "You can't"],
    ['você', 'vc pagou', 'vc'],
    ['perché', 'perche no', 'perche'],
    ['perché', 'perché no', 'perché'],
    ['you … pay', 'you really do have to pay now', 'you really do have to pay'],
    ['you (did|do) not? pay', 'you did pay', 'you did pay'],
    ['you [must pay] now', 'you must pay now', 'must pay'],
    ['^ you', 'You pay', 'You'],
    ['pay $', 'you pay.', 'pay'],
    ['you !never _', 'you always pay', 'you always'],
    ['you , pay', 'you, pay', 'you, pay'],
    ['now "?"', 'pay now??', 'now??'],
    ['i tried …', 'I tried it twice, and again', 'I tried it twice'],
  ])('%s in “%s”', (pattern, sentence, marked) => {
    expect(match(pattern, sentence)?.marked).toBe(marked);
  });

  test.each([
    ['<fail:past>', 'You fails'],
    ['è', 'e poi'],
    ['you … pay', 'you, who pay'],
    ['^ you', 'Do you pay'],
    ['pay $', 'pay me'],
    ['you !never _', 'you never pay'],
    ['you …2 pay', 'you one two three pay'],
  ])('%s not in “%s”', (pattern, sentence) => {
    expect(match(pattern, sentence)).toBeUndefined();
  });

  test('captures words', () => {
    expect(match('you failed to {verb:_} {object}', 'You failed to attach the form, sir')?.captures).toEqual({
      verb: 'attach',
      object: 'the form',
    });
  });
});

describe('a pattern that can’t be read', () => {
  test.each([['(a|b'], ['a)'], ['{x'], ['<a'], ['…99'], [''], ['a |'], ['{9:a}']])('%s', (pattern) => {
    expect(() => parsePattern(pattern, (literal) => [literal])).toThrow(PatternError);
  });

  test('says where', () => {
    expect(() => parsePattern('you (did|do', (literal) => [literal])).toThrow(/“\)” is missing at character 12/);
  });

  test('names rule and class when a class isn’t there', () => {
    expect(() => match('@nowhere', 'x')).toThrow(/en\/blame\/test.*@nowhere/);
  });
});

test('no pattern and sentence cost more than their lengths multiplied', () => {
  // The classic blow-up of backtracking: optional words before the same words.
  const pattern = `${'a? '.repeat(24)}${'a '.repeat(24)}b`;
  const language = smallLanguage({
    rules: [{ id: 'en/blame/test', concern: 'blame', message: '', why: '', match: [pattern] }],
  });
  expect(language.reply.match(language.read(`${'a '.repeat(300)}b`)).length).toBe(1);
});

test('whatever is written as a pattern is read or refused with its place', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (pattern) => {
      try {
        parsePattern(pattern, (literal) => [literal]);
      } catch (error) {
        expect(error).toBeInstanceOf(PatternError);
      }
    }),
    { numRuns: 2000 },
  );
});
