import { describe, expect, test } from 'vitest';
import { Lexicon, packLexicon } from '../../utils/checker/lexicon.ts';

const packed = packLexicon(
  new Map([
    [
      'parlare',
      [
        ['parlare', ['inf']],
        ['parlò', ['past', '3s']],
        ['parlo', ['pres', '1s']],
      ],
    ],
    [
      'amare',
      [
        ['amare', ['inf']],
        ['amò', ['past', '3s']],
        ['amo', ['pres', '1s']],
      ],
    ],
    [
      'andare',
      [
        ['andare', ['inf']],
        ['vado', ['pres', '1s']],
        ['andrò', ['fut', '1s']],
      ],
    ],
    ['perché', [['perché', []]]],
  ]),
);
const lexicon = new Lexicon(packed, new Set(['parlò']));
const read = (form: string) => lexicon.analyse(form).map(({ lemma, features }) => [lemma, ...features].join(' '));

describe('the packed lexicon', () => {
  test.each([
    ['parlo', ['parlare pres 1s']],
    ['amò', ['amare past 3s']],
    ['vado', ['andare pres 1s']],
    ['andrò', ['andare fut 1s']],
    ['andro', ['andare fut 1s']],
    ['perche', ['perché']],
    ['parl', []],
    ['', []],
  ])('%s', (form, expected) => {
    expect(read(form)).toEqual(expected);
  });

  test('takes a left out accent only where no word is written so', () => {
    expect(read('amo')).toEqual(['amare pres 1s']);
    expect(read('parlo')).not.toContain('parlare past 3s');
  });

  test('words that inflect alike share a paradigm', () => {
    expect(packed.paradigms.length).toBeLessThan(5);
  });
});
