import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode, Question } from '../../utils/checker/types.ts';

/** Questions that stand open, those without an answer first. */
const OPEN = 3;

type State = 'unanswered' | 'answerUnknown' | 'answered';
const URGENCY: readonly State[] = ['unanswered', 'answerUnknown', 'answered'];

const stateOf = ({ answered }: Question): State =>
  answered === undefined ? 'answerUnknown' : answered ? 'answered' : 'unanswered';

/** What the customer asked and whether the draft answers it; unknown is said as unknown. */
export function QuestionList({ questions, language }: { questions: readonly Question[]; language: LanguageCode }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (questions.length === 0) return null;
  const sorted = [...questions].sort((a, b) => URGENCY.indexOf(stateOf(a)) - URGENCY.indexOf(stateOf(b)));
  return (
    <ul className="questions">
      {sorted.slice(0, all ? undefined : OPEN).map((question) => (
        <li key={question.text} className={stateOf(question)}>
          <span lang={language}>{question.text}</span> <b>{t(`customer.${stateOf(question)}`)}</b>
        </li>
      ))}
      {!all && sorted.length > OPEN && (
        <li className="rest">
          <UnstyledButton className="quiet-link" onClick={() => setAll(true)}>
            {t('findings.more', { count: sorted.length - OPEN })}
          </UnstyledButton>
        </li>
      )}
    </ul>
  );
}
