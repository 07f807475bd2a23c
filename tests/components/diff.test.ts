import { describe, expect, test } from 'vitest';
import { changeOf, inTextOrder, lineOf } from '../../components/reply/diff.ts';
import type { Finding } from '../../utils/checker/types.ts';

const fixOn = (text: string, words: string, to: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: to };
};

describe('a change', () => {
  const text = 'Hello Maria. We will refund you as soon as possible, promised. Thanks\nBye';

  test('shows the words around it, no further than its sentence', () => {
    expect(changeOf(text, fixOn(text, 'as soon as possible', 'by ▢'))).toEqual({
      before: 'We will refund you ',
      removed: 'as soon as possible',
      added: 'by ▢',
      after: ', promised.',
    });
  });

  test('takes words that stay at both ends for context', () => {
    const { before, removed, added, after } = changeOf(text, fixOn(text, 'We will refund you', 'We can refund you'));
    expect([before, removed, added, after]).toEqual([
      'We ',
      'will',
      'can',
      ' refund you as soon as possible, promised.',
    ]);
  });

  test('cuts long context with an ellipsis', () => {
    const long = 'one two three four five six seven eight nine ten WRONG a b c d e f g h i j';
    const { before, after } = changeOf(long, fixOn(long, 'WRONG', 'right'));
    expect(before).toBe('…five six seven eight nine ten ');
    expect(after).toBe(' a b c d e f…');
  });

  test('shows what is added alone, without its surrounding blanks', () => {
    expect(changeOf(text, { start: 0, end: 0, text: 'Dear Maria,\n\n' })).toEqual({
      before: '',
      removed: '',
      added: 'Dear Maria,',
      after: '',
    });
  });

  test('can take words away', () => {
    expect(changeOf(text, fixOn(text, ', promised', ''))).toMatchObject({
      removed: ', promised',
      added: '',
      after: '.',
    });
  });
});

describe('the line', () => {
  const text = 'Dear Maria,\n\nyou failed.\nSecond.\n\nBye';
  const at = (words: string) => lineOf(text, { start: text.indexOf(words) } as Finding);

  test('counts as the eye does, without empty lines', () => {
    expect([at('Dear'), at('Maria'), at('failed'), at('Second'), at('Bye')]).toEqual([1, 1, 2, 3, 4]);
  });

  test('is unknown for the whole reply', () => {
    expect(lineOf(text, {} as Finding)).toBeUndefined();
  });
});

test('folded findings stand in the order of the text, those about the whole reply last', () => {
  const of = (id: string, start?: number) => ({ id, start }) as Finding;
  expect(inTextOrder([of('whole'), of('late', 9), of('early', 2)]).map(({ id }) => id)).toEqual([
    'early',
    'late',
    'whole',
  ]);
});
