import { useTranslation } from 'react-i18next';

const POINTS = ['local', 'kept', 'private', 'people', 'page'] as const;

/** What happens to words here, without a lawyer's sentence. */
export function Privacy() {
  const { t } = useTranslation();
  return (
    <section className="card privacy" aria-labelledby="privacy-heading">
      <h2 id="privacy-heading">{t('privacy.heading')}</h2>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`privacy.${point}`)}</li>
        ))}
      </ul>
    </section>
  );
}
