import { useTranslation } from 'react-i18next';
import type { Strength } from '../../utils/checker/types.ts';

/** What the draft does well, each kind once. */
export function StrengthsCard({ strengths }: { strengths: readonly Strength[] }) {
  const { t } = useTranslation();
  const kinds = [...new Set(strengths.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <section className="card strengths" aria-labelledby="strengths-heading">
      <h2 id="strengths-heading">{t('strengths.heading')}</h2>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>{t(`strength.${kind}`)}</li>
        ))}
      </ul>
    </section>
  );
}
