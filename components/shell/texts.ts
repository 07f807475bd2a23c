import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '../../assets/locales/panel/en.json';
import it from '../../assets/locales/panel/it.json';
import pt from '../../assets/locales/panel/pt.json';
import type { LanguageCode } from '../../utils/checker/types.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'panel';
    resources: { panel: typeof en };
  }
}

const RESOURCES = { en: { panel: en }, it: { panel: it }, pt: { panel: pt } } satisfies Record<LanguageCode, unknown>;

/** Tags for dates and for the document's `lang`: our Portuguese is the Brazilian one. */
export const LOCALES: Record<LanguageCode, string> = { en: 'en', it: 'it', pt: 'pt-BR' };

/** The languages' own names, shown as they are in every interface language. */
export const LANGUAGE_NAMES: Record<LanguageCode, string> = { en: 'English', it: 'Italiano', pt: 'Português' };

/** The panel's texts, ready at once: they are part of the bundle, nothing is fetched. */
export function createTexts(language: LanguageCode): i18n {
  const texts = i18next.createInstance();
  void texts.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: RESOURCES,
    defaultNS: 'panel',
    initAsync: false,
    // React escapes what it renders; escaping twice would show entities in names.
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return texts;
}
