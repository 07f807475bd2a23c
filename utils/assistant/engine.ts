import type { Draft, LanguageCode, Report, Ticket } from '../checker/types.ts';

/** The engine as a session uses it: languages are opened when a ticket needs them. */
export interface Engine {
  detect(text: string): LanguageCode | undefined;
  /** Loads what the language needs from the package; rejects with a `CodedError` when it can't. */
  checker(wanted: CheckerWanted): Promise<Checker>;
}

export interface CheckerWanted {
  language: LanguageCode;
  customerLanguage?: LanguageCode;
  rulesOff: ReadonlySet<string>;
}

export interface Checker {
  check(draft: Draft, ticket: Ticket): Report;
}
