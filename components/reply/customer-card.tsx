import { useTranslation } from 'react-i18next';
import type { CustomerState, Emotion, LanguageCode } from '../../utils/checker/types.ts';
import { EMPHASIS, Emphasised } from './emphasised.tsx';
import { FactChips } from './fact-chips.tsx';
import { QuestionList } from './question-list.tsx';

interface Props {
  customer: CustomerState;
  requester?: string;
  /** The thread can't be seen: nothing may be said about the customer. */
  unseen: boolean;
  language: LanguageCode;
}

/** The customer comes first: the feeling, its words, what presses, what was given and asked. No pronoun is guessed. */
export function CustomerCard({ customer, requester, unseen, language }: Props) {
  const { t } = useTranslation();
  const name = requester ?? t('customer.someone');
  return (
    <section className="card customer" aria-labelledby="customer-heading">
      <h2 id="customer-heading">{requester ? t('customer.heading', { name }) : t('customer.headingUnknown')}</h2>
      {unseen ? (
        <p className="soft">{t('customer.unseen')}</p>
      ) : (
        <>
          <p>
            <Feeling customer={customer} name={name} />
            <Evidence customer={customer} language={language} />
          </p>
          <FactChips customer={customer} language={language} />
          <QuestionList questions={customer.questions} language={language} />
        </>
      )}
    </section>
  );
}

function Feeling({ customer, name }: { customer: CustomerState; name: string }) {
  const { t } = useTranslation();
  const { emotion, intensity } = customer;
  const values = { name, feeling: EMPHASIS };
  const calm = emotion === 'neutral' || intensity === 0;
  const word = calm ? t('feeling.calm') : t(`feeling.${emotion as Exclude<Emotion, 'neutral'>}.${intensity}`);
  return (
    <>
      <Emphasised text={calm ? t('customer.calm', values) : t('customer.sounds', values)} value={word} />
      {customer.repeatContact && `, ${t('customer.repeat')}`}
    </>
  );
}

/** Quotes that are enough to see where a feeling was read. */
const QUOTES = 3;

/** The customer's own words; those that show urgency or risk stand on their chips. */
function Evidence({ customer, language }: { customer: CustomerState; language: LanguageCode }) {
  const shown = customer.evidence.filter(({ kind }) => kind === 'emotion' || kind === 'repeat');
  const all = [...new Set(shown.map(({ text }) => text))];
  // "Thanks for the help" and "Thanks for" are one sign: the longer says it.
  const words = all.filter((text) => !all.some((other) => other !== text && other.includes(text))).slice(0, QUOTES);
  if (words.length === 0) return '.';
  return (
    <>
      {': '}
      {words.map((text, i) => (
        <span key={text}>
          {i > 0 && ', '}
          <q lang={language}>{text}</q>
        </span>
      ))}
      .
    </>
  );
}
