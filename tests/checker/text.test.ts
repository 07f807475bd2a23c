import { describe, expect, test } from 'vitest';
import { sentences } from '../../utils/checker/text/sentences.ts';
import { tokenise, type WordSplitting } from '../../utils/checker/text/tokens.ts';

const plain: WordSplitting = { spellings: {}, endings: {}, elision: false };
const english: WordSplitting = {
  spellings: { "can't": ['can', 'not'] },
  endings: { "n't": 'not', "'ll": 'will' },
  elision: false,
};
const italian: WordSplitting = { spellings: {}, endings: {}, elision: true };
const forms = (text: string, splitting = plain) => tokenise(text, splitting).map((token) => token.form);

describe('tokens', () => {
  test.each([
    ["You can't, we'll see", english, ['you', 'can', 'not', ',', 'we', 'will', 'see']],
    ['You can’t', english, ['you', 'can', 'not']],
    ["l'ordine dell'altra", italian, ["l'", 'ordine', "dell'", 'altra']],
    ['ordine LB-2290 alle 14:30 (9 €)', plain, ['ordine', 'LB-2290', 'alle', '14:30', '(', '9', '€', ')']],
    ['#60217, 79,90 e 13h', plain, ['#60217', ',', '79,90', 'e', '13h']],
    ['Why?? No!!!', plain, ['why', '?', 'no', '!']],
  ])('%s', (text, splitting, expected) => {
    expect(forms(text, splitting)).toEqual(expected);
  });

  test('cover the words they were cut from, in order', () => {
    const text = "We’ll say you can't.";
    expect(tokenise(text, english).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      '’ll',
      'say',
      'you',
      'ca',
      "n't",
      '.',
    ]);
  });

  test('written with combining accents are the same words', () => {
    expect(forms('perché è così'.normalize('NFD'))).toEqual(['perché', 'è', 'così']);
  });

  test('know quoted words and capitals', () => {
    const tokens = tokenise('press “Send NOW” now', plain);
    expect(tokens.filter((token) => token.quoted).map((token) => token.form)).toEqual(['“', 'send', 'now', '”']);
    expect(tokens.map((token) => token.caps)).toEqual(['lower', 'lower', 'title', 'upper', 'lower', 'lower']);
  });
});

describe('sentences', () => {
  const cut = (text: string) =>
    sentences(text, new Set(['dr', 'sig.ra', 'e.g'])).map(({ start, end }) => text.slice(start, end));
  test.each([
    ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
    ['Dear Dr. Patel, hello. Bye', ['Dear Dr. Patel, hello.', 'Bye']],
    ['At 14.30 we pay 79.90 EUR. Ok', ['At 14.30 we pay 79.90 EUR.', 'Ok']],
    ['Hi Ann,\n\nthanks.\nBye', ['Hi Ann,', 'thanks.', 'Bye']],
    ['Hi,\r\n\r\nthanks', ['Hi,', 'thanks']],
    [
      'I have been waiting for my parcel since the\nmiddle of May. Where is it',
      ['I have been waiting for my parcel since the\nmiddle of May.', 'Where is it'],
    ],
    ['Kind regards\nanna', ['Kind regards', 'anna']],
    ['size S. È ancora', ['size S.', 'È ancora']],
    ['Ask J. Smith. Ok', ['Ask J. Smith.', 'Ok']],
    ['1. Open it.\n2. Close it.', ['1. Open it.', '2. Close it.']],
    ['Well… “Yes.” No', ['Well…', '“Yes.”', 'No']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('count paragraphs by blank lines, not by lines', () => {
    expect(sentences('a.\nb.\n\nc.\r\n \r\nd.', new Set()).map((one) => one.paragraph)).toEqual([0, 0, 1, 2]);
  });
});
