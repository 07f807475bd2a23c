import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Outcome, SentReply } from '../../utils/messaging/protocol.ts';
import { bandOf, METER_ORDER } from '../reply/meter-words.ts';
import { useSentAt } from './use-sent-at.ts';

const OUTCOMES = ['taken', 'dismissed', 'left'] as const satisfies readonly Outcome[];

/** One sent reply in the list: when, which ticket, its meters as words, what became of the suggestions. */
export function HistoryRow({ reply, onOpen }: { reply: SentReply; onOpen(): void }) {
  const { t } = useTranslation();
  const date = useSentAt(reply.sentAt);
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: reply.findings.filter((finding) => finding.outcome === outcome).length,
  })).filter(({ count }) => count > 0);
  return (
    <UnstyledButton className="card history-row" data-reply={reply.id} onClick={onOpen}>
      <span className="history-top">
        <b>
          <VisuallyHidden>{t('history.open')}</VisuallyHidden> #{reply.ticketId}
        </b>{' '}
        <time className="place" dateTime={reply.sentAt}>
          {date}
        </time>
      </span>
      <span className="history-meters">
        {METER_ORDER.map((name) => (
          <span key={name}>
            {t(`meter.${name}`)} <b>{t(`meterWord.${name}.${bandOf(reply.meters[name])}`)}</b>
          </span>
        ))}
      </span>
      <span className="soft history-counts">
        {counts.length === 0
          ? t('history.clean')
          : counts.map(({ outcome, count }) => t(`history.${outcome}`, { count })).join(' · ')}
      </span>
    </UnstyledButton>
  );
}
