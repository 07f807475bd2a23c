import { describe, expect, test } from 'vitest';
import { factsOf } from '../../utils/checker/customer/facts.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../utils/checker/types.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';

const facts = (text: string, code: LanguageCode) =>
  factsOf(text, openCompiled(code)).map((fact) => `${fact.kind} ${fact.text}`);

describe('facts, with their exact text', () => {
  test.each<[LanguageCode, string, string[]]>([
    [
      'en',
      'I paid £1,200.50 on 5 March for order BR-20177.',
      ['amount £1,200.50', 'date 5 March', 'order_number BR-20177'],
    ],
    [
      'en',
      'Write to jane.doe@example.com or call (07700) 900476.',
      ['email jane.doe@example.com', 'phone (07700) 900476'],
    ],
    ['en', 'My account number is 8841-2206, I called on March 18th.', ['account_number 8841-2206', 'date March 18th']],
    ['it', 'Ho pagato 79,90 € il 4 novembre.', ['amount 79,90 €', 'date 4 novembre']],
    [
      'pt',
      'Paguei R$ 1.250,00 em 04/04 com o CPF 123.456.789-09.',
      ['amount R$ 1.250,00', 'date 04/04', 'cpf 123.456.789-09'],
    ],
  ])('%s: %s', (code, text, expected) => {
    const found = facts(text, code);
    for (const fact of expected)
      expect(found.some((one) => one === fact || one.endsWith(fact.split(' ').slice(1).join(' ')))).toBe(true);
  });

  test('words without numbers give none', () => {
    for (const code of LANGUAGE_CODES) expect(facts('Hello, thank you, ciao, olá.', code)).toEqual([]);
  });

  test('a hostile text costs no more than its length', () => {
    expect(() => facts('9'.repeat(50_000), 'en')).not.toThrow();
    expect(() => facts('a@'.repeat(20_000), 'en')).not.toThrow();
  });
});
