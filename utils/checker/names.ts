import type { Language } from './language.ts';
import { fold, formOf } from './text/tokens.ts';

/** The parts of a person's name, folded; empty where it is no person's (company, phone number, initials only). */
export function nameParts(name: string | undefined, language: Language): string[] {
  if (!name || /[\d@]/.test(name)) return [];
  const { titles } = language.artefact;
  return name
    .split(/[\s,]+/)
    .map((part) => fold(formOf(part)).replace(/[^\p{L}'-]/gu, ''))
    .filter((part) => part.length > 1 && !titles.includes(part));
}

/** Words that make a requester a company or an office, in any of the languages: no name concern applies. */
const COMPANY =
  /\b(?:ltd|llc|inc|gmbh|s\.?r\.?l|s\.?p\.?a|s\.?a|ltda|eireli|me|studio|studi|ditta|azienda|hotel|ristorante|bar|condominio|associazione|scuola|comune|farmacia|impresa|servizi|support|team|office|department|clinic|school|company|group|shop|store|escrit[oó]rio|empresa|loja|cl[ií]nica|escola|col[eé]gio|padaria|restaurante|com[eé]rcio|equipe|condom[ií]nio|associa[cç][aã]o|servi[cç]os|transportes|accounts?|billing|admin|info)\b/i;

export const isCompany = (name: string): boolean => COMPANY.test(name);

/** The name to greet with: "Maria" of "Maria Lopez", "Colm" of "BRADY, Colm". Undefined where it is not a person's. */
export function firstName(name: string | undefined): string | undefined {
  if (!name || /[\d@]/.test(name) || isCompany(name)) return undefined;
  const swapped = /^([^,]+),\s*(.+)$/.exec(name.trim());
  const first = (swapped?.[2] ?? name)
    .trim()
    .split(/\s+/)
    .find((part) => /^\p{L}[\p{L}'’-]+$/u.test(part));
  if (!first) return undefined;
  return first === first.toUpperCase() ? first[0] + first.slice(1).toLowerCase() : first;
}

/** True when two folded first names are one: equal, a nickname, or one the start of the other ("Fran" for "Francesca"). */
export function sameName(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const givenNames = (name: string) =>
    (Object.hasOwn(language.artefact.nicknames, name) ? language.artefact.nicknames[name] : undefined) ?? [];
  if (givenNames(a).includes(b) || givenNames(b).includes(a)) return true;
  if (givenNames(a).some((name) => givenNames(b).includes(name))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (short.length >= 3 && long.startsWith(short)) || (short.length >= 5 && distance(short, long) <= 1);
}

/** Edit distance up to 1, enough to forgive a slip of the finger. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x: string, skip: number) => x.slice(i + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0) ? 1 : 2;
}
