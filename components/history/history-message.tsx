import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props = { kind: 'empty' | 'off' } | { kind: 'noMatch'; query: string } | { kind: 'failed'; onRetry(): void };

/** Why there is no list, and what to do. */
export function HistoryMessage(props: Props) {
  const { t } = useTranslation();
  const title = props.kind === 'noMatch' ? t('history.noMatch', { query: props.query }) : t(`history.${props.kind}`);
  return (
    <div className="card state" role={props.kind === 'failed' ? 'alert' : 'status'}>
      <h3>{title}</h3>
      {props.kind !== 'off' && <p>{t(`history.${props.kind}Body`)}</p>}
      {props.kind === 'failed' && (
        <Button size="compact-sm" onClick={props.onRetry}>
          {t('history.retry')}
        </Button>
      )}
    </div>
  );
}
