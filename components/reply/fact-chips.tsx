import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomerState, LanguageCode } from '../../utils/checker/types.ts';

/** Facts that stand open; a long thread's would push the cards out of sight. */
const OPEN = 4;

/** What presses and what was given, each in the customer's exact words. */
export function FactChips({ customer, language }: { customer: CustomerState; language: LanguageCode }) {
  const { t, i18n } = useTranslation();
  const [all, setAll] = useState(false);
  const urgent = customer.evidence.find(({ kind }) => kind === 'urgent')?.text;
  const label = (kind: string) => (i18n.exists(`fact.${kind}`) ? t(`fact.${kind}` as 'fact.date') : undefined);
  const facts = customer.facts.filter((fact, i, all) => all.findIndex(({ text }) => text === fact.text) === i);
  if (!customer.urgent && customer.risk.length === 0 && facts.length === 0) return null;
  return (
    <ul className="chips">
      {customer.urgent && (
        <li className="chip rose">{urgent ? t('customer.urgentWords', { words: urgent }) : t('customer.urgent')}</li>
      )}
      {customer.risk.map((risk) => (
        <li key={risk} className="chip rose">
          {t(`risk.${risk}`)}
        </li>
      ))}
      {facts.slice(0, all ? undefined : OPEN).map(({ kind, text }) => (
        <li key={text} className="chip blue">
          {label(kind) && <span className="chip-label">{label(kind)}</span>} <span lang={language}>{text}</span>
        </li>
      ))}
      {!all && facts.length > OPEN && (
        <li>
          <UnstyledButton className="chip more-chip" onClick={() => setAll(true)}>
            {t('findings.more', { count: facts.length - OPEN })}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
