import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedPart } from '../../utils/editors/replace.ts';

const apply = (before: string, { span, text }: ReturnType<typeof changedPart>): string =>
  before.slice(0, span.start) + text + before.slice(span.end);

describe('the part of an edit that differs', () => {
  it.each([
    ['failed to attach', 'did not attach', 'failed to', 'did not'],
    ['attach the signed form', 'include the signed form', 'attach', 'include'],
    ['very nice', 'nice', 'very ', ''],
    ['Hi', 'Hi Ann', '', ' Ann'],
    ['form', 'from', 'form', 'from'],
    ['same', 'same', '', ''],
  ])('%s -> %s', (expected, text, removed, added) => {
    const part = changedPart({ start: 0, end: expected.length }, expected, text);
    expect(expected.slice(part.span.start, part.span.end)).toBe(removed);
    expect(part.text).toBe(added);
  });

  it('always gives the whole edit, whatever the words', () => {
    const words = fc
      .array(fc.constantFrom('a', 'ab', 'b', ' ', '\n\n', '🙂', 'é'), { maxLength: 8 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, words, (front, expected, text) => {
        const span = { start: front.length, end: front.length + expected.length };
        expect(apply(`${front + expected}!`, changedPart(span, expected, text))).toBe(`${front + text}!`);
      }),
    );
  });
});
