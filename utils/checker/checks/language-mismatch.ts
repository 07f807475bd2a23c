import type { Check } from './index.ts';

/** The reply is in another language than the customer's; silent when either is unknown. */
export const languageMismatch: Check = ({ language, customerLanguage }) =>
  customerLanguage !== undefined && customerLanguage.artefact.code !== language.artefact.code ? [{}] : [];
