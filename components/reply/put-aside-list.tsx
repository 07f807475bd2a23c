import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PutAside } from '../../utils/messaging/protocol.ts';
import { titleOf } from './diff.ts';

/** What was put aside, folded, each to be brought back. */
export function PutAsideList({ items, onBringBack }: { items: readonly PutAside[]; onBringBack(id: string): void }) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <details className="put-aside">
      <summary>{t('putAside.heading', { count: items.length })}</summary>
      <ul>
        {items.map(({ scope, finding }) => (
          <li key={finding.id}>
            <span>
              {titleOf(finding)} <small className="place">{t(`putAside.${scope}`)}</small>
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('putAside.bringBackNamed', { title: titleOf(finding) })}
              onClick={() => onBringBack(finding.id)}
            >
              {t('putAside.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
