import { useTranslation } from 'react-i18next';

/** What stands where the cards would be when there is nothing to change. */
export function PraiseCard({ empty, finished }: { empty: boolean; finished: boolean }) {
  const { t } = useTranslation();
  const key = empty ? 'empty' : finished ? 'good' : 'soFar';
  return (
    <section className={`card praise ${key}`} aria-labelledby="praise-heading">
      <h2 id="praise-heading">{t(`findings.${key}Title`)}</h2>
      <p className="soft">{t(`findings.${key}Body`)}</p>
    </section>
  );
}
