import { browser } from 'wxt/browser';
import type { Checker, CheckerWanted, Engine } from '../../utils/assistant/engine.ts';
import type { LanguageArtefact } from '../../utils/checker/artefact.ts';
import { createChecker } from '../../utils/checker/check.ts';
import { type Language, openLanguage } from '../../utils/checker/language.ts';
import type { LanguageCode } from '../../utils/checker/types.ts';
import { detectLanguage } from '../../utils/languages/detect.ts';
import { CodedError, extensionIsAlive } from '../../utils/messaging/index.ts';

/** More than these at a time aren't kept: two languages, each with and without the rules put aside. */
const KEPT = 4;

/** The engine with the languages of the package: each is loaded when a ticket first needs it. */
export function openEngine(): Engine {
  const languages = new Map<LanguageCode, Promise<Language>>();
  const checkers = new Map<string, Checker>();

  const open = (code: LanguageCode): Promise<Language> => {
    const known = languages.get(code) ?? loadLanguage(code);
    languages.set(code, known);
    // A failed load isn't remembered: the next keystroke tries again.
    known.catch(() => languages.delete(code));
    return known;
  };

  return {
    detect: detectLanguage,
    async checker({ language, customerLanguage, rulesOff }: CheckerWanted) {
      const key = [language, customerLanguage ?? '', ...[...rulesOff].sort()].join(' ');
      const known = checkers.get(key);
      if (known) return known;
      const checker = createChecker({
        language: await open(language),
        ...(customerLanguage && { customerLanguage: await open(customerLanguage) }),
        rulesOff,
      });
      checkers.set(key, checker);
      const [oldest] = checkers.keys();
      if (checkers.size > KEPT && oldest !== undefined) checkers.delete(oldest);
      return checker;
    },
  };
}

async function loadLanguage(code: LanguageCode): Promise<Language> {
  try {
    const response = await fetch(browser.runtime.getURL(`/languages/${code}.json`));
    return openLanguage((await response.json()) as LanguageArtefact);
  } catch (cause) {
    if (!extensionIsAlive()) throw new CodedError('reload-needed', 'Empatia was updated. Reload this page.', { cause });
    throw new CodedError('language-failed', `The rules for “${code}” didn’t load. Reload the page.`, { cause });
  }
}
