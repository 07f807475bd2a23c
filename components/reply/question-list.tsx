import { useTranslation } from 'react-i18next';
import type { LanguageCode, Question } from '../../utils/checker/types.ts';

/** What the customer asked and whether the draft answers it; unknown is said as unknown. */
export function QuestionList({ questions, language }: { questions: readonly Question[]; language: LanguageCode }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <ul className="questions">
      {questions.map(({ text, answered }) => {
        const state = answered === undefined ? 'answerUnknown' : answered ? 'answered' : 'unanswered';
        return (
          <li key={text} className={state}>
            <span lang={language}>{text}</span> <b>{t(`customer.${state}`)}</b>
          </li>
        );
      })}
    </ul>
  );
}
