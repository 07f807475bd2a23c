import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../utils/checker/types.ts';
import { LOCALES } from '../shell/texts.ts';

/** A date and time as the interface language writes it, in the agent's own time zone. */
export function useSentAt(iso: string): string {
  const { i18n } = useTranslation();
  const locale = LOCALES[i18n.language as LanguageCode] ?? 'en';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}
