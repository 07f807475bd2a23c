import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../utils/checker/types.ts';
import { passesLuhn } from '../../utils/history/redact/cards.ts';
import { redact } from '../../utils/history/redact.ts';

const HIDDEN: [LanguageCode, string, string][] = [
  ['en', 'Write to anna.rossi+help@mail.example.co.uk, please.', 'Write to [email], please.'],
  ['it', 'La sua e-mail è anna_rossi@esempio.it.', 'La sua e-mail è [email].'],
  ['en', 'Mail me: anna @ example.com now', 'Mail me: [email] now'],
  ['pt', 'joão@exemplo.com.br e maria@exemplo.com', '[email] e [email]'],
  ['en', 'Card 4111 1111 1111 1111 was charged', 'Card [card] was charged'],
  ['en', 'Card 4111111111111111.', 'Card [card].'],
  ['it', 'la carta 5555-5555-5555-4444 è scaduta', 'la carta [card] è scaduta'],
  ['en', 'Amex 3782 822463 10005', 'Amex [card]'],
  ['pt', 'cartão 6011.1111.1111.1117', 'cartão [card]'],
  ['en', 'paid 12/03/2026 4111 1111 1111 1111 today', 'paid 12/03/2026 [card] today'],
  ['en', 'order 99812 4111 1111 1111 1111', 'order 99812 [card]'],
  ['it', 'IBAN IT60X0542811101000000123456 grazie', 'IBAN [iban] grazie'],
  ['it', 'IBAN IT60 X054 2811 1010 0000 0123 456 grazie mille', 'IBAN [iban] grazie mille'],
  ['en', 'to DE89 3704 0044 0532 0130 00, thanks', 'to [iban], thanks'],
  ['pt', 'BR15.0000.0000.0000.1093.2840.814P.2', '[iban]'],
  ['en', 'gb82west12345698765432', '[iban]'],
  ['pt', 'CPF 529.982.247-25 confirmado', 'CPF [cpf] confirmado'],
  ['pt', 'CPF 52998224725', 'CPF [cpf]'],
  ['pt', 'CPF 529 982 247 25', 'CPF [cpf]'],
  ['pt', 'CNPJ 11.222.333/0001-81', 'CNPJ [cnpj]'],
  ['pt', 'CNPJ 11222333000181', 'CNPJ [cnpj]'],
  ['pt', 'CNPJ 12.ABC.345/01DE-35', 'CNPJ [cnpj]'],
  ['it', 'Il codice fiscale RSSMRA85T10A562S è giusto', 'Il codice fiscale [codice-fiscale] è giusto'],
  ['it', 'cod. fisc. RSS MRA 85T10 A562S', 'cod. fisc. [codice-fiscale]'],
  ['it', 'rssmra85t10a562s', '[codice-fiscale]'],
  ['it', 'Chiami il +39 340 123 4567 domani', 'Chiami il [phone] domani'],
  ['it', 'il mio numero è 340 1234567', 'il mio numero è [phone]'],
  ['it', 'cell. 3401234567', 'cell. [phone]'],
  ['it', 'Ufficio: 02 1234 5678', 'Ufficio: [phone]'],
  ['pt', 'Ligue para (11) 98765-4321', 'Ligue para [phone]'],
  ['pt', '+55 (11) 98765-4321 é meu celular', '[phone] é meu celular'],
  ['pt', 'whatsapp 11987654321', 'whatsapp [phone]'],
  ['en', 'Call (415) 555-2671 today', 'Call [phone] today'],
  ['en', 'I am on 415-555-2671', 'I am on [phone]'],
  ['en', 'on 07911 123456 after five', 'on [phone] after five'],
  ['en', 'from 0044 20 7946 0958', 'from [phone]'],
  ['en', 'my phone is 4155552671', 'my phone is [phone]'],
  ['en', 'call 415.555.2671 or 415.555.2672', 'call [phone] or [phone]'],
];

const KEPT: [LanguageCode, string][] = [
  ['en', 'Your order 4471203312 left on 12/03/2026 at 10:30.'],
  ['en', 'Order #114-3941689-8772232 costs $1,299.90.'],
  ['en', 'On 2026-11-21 10:30 we refunded 1,234,567.89 USD.'],
  ['en', 'Tracking 1Z999AA10123456784, version 2.3.10, 2019-2024.'],
  ['en', 'Invoice 2026-000123 and ticket 98231442 are closed.'],
  ['it', 'L’ordine n. 20261103 del 03.11.2026 costa 1.234,56 €.'],
  ['it', 'La fattura 2026/0001234 è di € 12.345.678,00.'],
  ['it', 'Il numero d’ordine è 3344556677 e la spedizione parte il 12 11 2026.'],
  ['pt', 'O pedido 98231442 de 21/11/2026 custa R$ 1.299,90.'],
  ['pt', 'Protocolo 20261121000345, das 10:00 às 12:30.'],
  ['pt', 'A nota 123.456.789 saiu em 2026.'],
  ['en', 'Meet us @ the desk, 100.000.000 people did.'],
  ['en', 'A card ending in 1111 and 4111 1111 1111 1112 which fails its check.'],
];

describe('redact', () => {
  it.each(HIDDEN)('hides (%s) %s', (language, text, expected) => {
    expect(redact(text, language)).toBe(expected);
  });

  it.each(KEPT)('keeps (%s) %s', (language, text) => {
    expect(redact(text, language)).toBe(text);
  });

  const language = fc.constantFrom<LanguageCode>('en', 'it', 'pt');
  const around = fc.constantFrom('', 'see ', 'la carta: ', 'O número (', '\n');
  const separator = fc.constantFrom('', ' ', '.', '-', '\u00a0');

  it('hides every card of a known issuer however it is grouped', () => {
    const first = fc.constantFrom('4', '51', '55', '2221', '6011', '65');
    const body = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(language, around, first, body, separator, (lang, before, start, rest, between) => {
        const fifteen = (start + rest.join('')).slice(0, 15);
        const check = [...'0123456789'].find((digit) => passesLuhn(fifteen + digit)) as string;
        const grouped = (fifteen + check).replace(/(.{4})(?=.)/g, `$1${between}`);
        expect(redact(`${before}${grouped} ok`, lang)).not.toMatch(/\d{4}/);
      }),
      { numRuns: 300 },
    );
  });

  it('hides every CPF with right check digits', () => {
    fc.assert(
      fc.property(language, fc.integer({ min: 1, max: 999_999_998 }), fc.boolean(), (lang, number, dotted) => {
        const nine = String(number).padStart(9, '0');
        fc.pre(!/^(.)\1+$/.test(nine));
        const digit = (digits: string) => {
          const sum = [...digits].reduce((all, d, i) => all + Number(d) * (digits.length + 1 - i), 0);
          return String(((sum * 10) % 11) % 10);
        };
        const ten = nine + digit(nine);
        const cpf = ten + digit(ten);
        const written = dotted ? cpf.replace(/(...)(...)(...)(..)/, '$1.$2.$3-$4') : cpf;
        expect(redact(`CPF ${written}!`, lang)).toBe('CPF [cpf]!');
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing but what it labels, and nothing the second time', () => {
    const part = fc.constantFrom(
      ...HIDDEN.map(([, text]) => text),
      ...KEPT.map(([, text]) => text),
      ' ',
      '\n\n',
      '@',
      '4 1',
    );
    fc.assert(
      fc.property(language, fc.array(fc.oneof(part, fc.string())), (lang, parts) => {
        const once = redact(parts.join(' '), lang);
        expect(redact(once, lang)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['@', 'a@', '1 ', '4111 ', 'IT60 ', 'RSSMRA', '+39 ', '(0) ', 'A1', '12/03/2026 ', 'tel '])(
    'takes time in proportion to the text: %j repeated',
    (unit) => {
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const start = performance.now();
        redact(text, 'it');
        return performance.now() - start;
      };
      time(4_000);
      const small = Math.min(time(8_000), time(8_000), time(8_000));
      const large = Math.min(time(64_000), time(64_000));
      // Quadratic time would be 64 times as long; 8 is linear, and the rest is a busy machine.
      expect(large).toBeLessThan(Math.max(small, 2) * 28);
    },
  );
});
