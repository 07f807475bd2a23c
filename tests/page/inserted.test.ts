import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insertedAfter } from '../../utils/assistant/inserted.ts';
import type { Span } from '../../utils/checker/types.ts';

/** Plays texts one after the other and tells which words count as inserted. */
function play(...texts: string[]): string[] {
  let spans: Span[] = [];
  for (let i = 1; i < texts.length; i++) spans = insertedAfter(texts[i - 1] as string, texts[i] as string, spans);
  return spans.map(({ start, end }) => (texts.at(-1) as string).slice(start, end));
}

describe('what arrived in one insertion', () => {
  it('is not what is typed, corrected or completed word by word', () => {
    expect(play('', 'H', 'He', 'Hello', 'Hello Anna')).toEqual([]);
    expect(play('I will chekc', 'I will check')).toEqual([]);
    expect(play('Dear ', 'Dear Sir or Madam')).toEqual([]);
  });

  it('is a macro, wherever it lands', () => {
    const macro = 'We are sorry for the inconvenience caused.';
    expect(play('', macro)).toEqual([macro]);
    expect(play('Hello Anna, bye', `Hello Anna, ${macro} bye`)).toEqual([`${macro} `]);
  });

  it('moves along with what is typed before it and is split by what is typed into it', () => {
    const macro = 'one two three four five six';
    expect(play('', macro, `Hi ${macro}`)).toEqual([macro]);
    expect(play('', macro, 'one two NOT three four five six')).toEqual(['one two ', 'three four five six']);
  });

  it('loses what is deleted of it', () => {
    expect(play('', 'one two three four five six', 'one two five six')).toEqual(['one two five six']);
    expect(play('', 'one two three four five six', '')).toEqual([]);
  });

  it('is not an edit of ours', () => {
    expect(insertedAfter('a', 'a one two three four five six', [], true)).toEqual([]);
  });

  it('is always made of ordered ranges within the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b ', ' c', '\n'), maxLength: 30 }), {
          minLength: 2,
          maxLength: 8,
        }),
        (texts) => {
          let spans: Span[] = [];
          for (let i = 1; i < texts.length; i++) {
            spans = insertedAfter(texts[i - 1] as string, texts[i] as string, spans);
            let last = 0;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual((texts[i] as string).length);
              last = end;
            }
          }
        },
      ),
    );
  });
});
