import { type DigitStrip, digitStrips, endsGroup, startsGroup } from './digit-strips.ts';
import type { Hidden } from './hidden.ts';

/** CPF (11 digits) and CNPJ (14 signs, since July 2026 also with letters) whose two check digits are right. */
export function brazilianIds(text: string): Hidden[] {
  return [...digitStrips(text, 11).flatMap(inStrip), ...lettered(text)];
}

function inStrip(strip: DigitStrip): Hidden[] {
  const found: Hidden[] = [];
  let i = 0;
  while (i + 11 <= strip.digits.length) {
    const kind = startsGroup(strip, i) ? kindAt(strip, i) : undefined;
    if (!kind) {
      i++;
      continue;
    }
    found.push({ start: strip.at[i] as number, end: (strip.at[i + kind.length - 1] as number) + 1, label: kind.label });
    i += kind.length;
  }
  return found;
}

function kindAt(strip: DigitStrip, i: number): { length: number; label: string } | undefined {
  const digits = (length: number) =>
    i + length <= strip.digits.length && endsGroup(strip, i + length) ? strip.digits.slice(i, i + length) : undefined;
  const cnpj = digits(14);
  if (cnpj && isCnpj(cnpj)) return { length: 14, label: '[cnpj]' };
  const cpf = digits(11);
  return cpf && isCpf(cpf) ? { length: 11, label: '[cpf]' } : undefined;
}

const sameSign = (id: string) => /^(.)\1+$/.test(id);

/** Receita Federal: both check digits are the weighted sum of those before, modulo 11. */
function isCpf(digits: string): boolean {
  if (sameSign(digits)) return false;
  const check = (count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (digits.charCodeAt(i) - 48) * (count + 1 - i);
    return ((sum * 10) % 11) % 10;
  };
  return check(9) === digits.charCodeAt(9) - 48 && check(10) === digits.charCodeAt(10) - 48;
}

/** Receita Federal, IN 2.229/2024: signs count as their ASCII code less 48, weights 2 to 9 from the right. */
function isCnpj(signs: string): boolean {
  if (sameSign(signs)) return false;
  const check = (count: number) => {
    let sum = 0;
    for (let i = 0; i < count; i++) sum += (signs.charCodeAt(i) - 48) * (2 + ((count - 1 - i) % 8));
    const rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  return check(12) === signs.charCodeAt(12) - 48 && check(13) === signs.charCodeAt(13) - 48;
}

const LETTERED = /(?<![\p{L}\p{N}])[A-Z\d]{2}\.?[A-Z\d]{3}\.?[A-Z\d]{3}\/?[A-Z\d]{4}-?\d{2}(?![\p{L}\p{N}])/giu;
function lettered(text: string): Hidden[] {
  return [...text.matchAll(LETTERED)]
    .filter(([words]) => isCnpj(words.replace(/[./-]/g, '').toUpperCase()))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length, label: '[cnpj]' }));
}
