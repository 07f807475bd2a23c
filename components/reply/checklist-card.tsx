import { useTranslation } from 'react-i18next';
import type { ChecklistItem } from '../../utils/checker/types.ts';

/** What is not there yet, quietly, while the draft is unfinished: nothing here is a fault. */
export function ChecklistCard({ items }: { items: readonly ChecklistItem[] }) {
  const { t, i18n } = useTranslation();
  if (items.length === 0) return null;
  const name = (id: ChecklistItem['concern']) =>
    i18n.exists(`checklist.${id}`) ? t(`checklist.${id}` as 'checklist.name-missing') : t(`concern.${id}`);
  return (
    <section className="card checklist" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading">{t('checklist.heading')}</h2>
      <ul>
        {items.map(({ concern, done }) => (
          <li key={concern} className={done ? 'done' : 'open'}>
            <span role="img" aria-label={t(done ? 'checklist.done' : 'checklist.open')}>
              {done ? '✓' : '○'}
            </span>
            {name(concern)}
          </li>
        ))}
      </ul>
    </section>
  );
}
