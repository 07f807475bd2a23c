import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type Props =
  | { kind: 'empty' | 'off' }
  | { kind: 'noMatch'; query: string }
  | { kind: 'failed'; code?: string; onRetry(): void };

/** Why there is no list, and what to do. */
export function HistoryMessage(props: Props) {
  const { t, i18n } = useTranslation();
  const own = props.kind === 'failed' && i18n.exists(`history.failure.${props.code}`);
  const body = own ? t(`history.failure.${props.code}` as 'history.failure.history-full') : undefined;
  const title = props.kind === 'noMatch' ? t('history.noMatch', { query: props.query }) : t(`history.${props.kind}`);
  return (
    <div className="card state" role={props.kind === 'failed' ? 'alert' : 'status'}>
      <h3>{title}</h3>
      {props.kind !== 'off' && <p>{body ?? t(`history.${props.kind}Body`)}</p>}
      {props.kind === 'failed' && (
        <Button size="compact-sm" onClick={props.onRetry}>
          {t('history.retry')}
        </Button>
      )}
    </div>
  );
}
