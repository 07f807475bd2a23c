import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PageState } from '../../utils/messaging/protocol.ts';
import type { ReplyActions } from './actions.ts';

/** Where there is no draft to read: what is the matter and the next step. */
export function StateCard({
  status,
  actions,
}: {
  status: PageState['status'] | 'waiting' | 'off';
  actions: ReplyActions;
}) {
  const { t } = useTranslation();
  if (status === 'draft') return null;
  return (
    <section className="card state" aria-labelledby="state-heading">
      <h2 id="state-heading">{t(`state.${status}.title`)}</h2>
      <p>{t(`state.${status}.body`)}</p>
      {status === 'note' && (
        <Button size="compact-sm" onClick={actions.checkNotes}>
          {t('state.note.action')}
        </Button>
      )}
      {status === 'off' && (
        <Button size="compact-sm" onClick={actions.turnOn}>
          {t('state.off.action')}
        </Button>
      )}
      {status === 'reload-needed' && (
        <Button size="compact-sm" onClick={actions.reloadPage}>
          {t('state.reload-needed.action')}
        </Button>
      )}
    </section>
  );
}
