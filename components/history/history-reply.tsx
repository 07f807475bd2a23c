import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentReply } from '../../utils/messaging/protocol.ts';
import { titleOf } from '../reply/diff.ts';
import { MetersCard } from '../reply/meters-card.tsx';
import { StrengthsCard } from '../reply/strengths-card.tsx';
import { BackIcon } from '../shell/icons.tsx';
import { MarkedText } from './marked-text.tsx';
import { useSentAt } from './use-sent-at.ts';

interface Props {
  reply: SentReply;
  onBack(): void;
  onDelete(): void;
}

/** One sent reply: its redacted text, how it read, what was suggested and what became of it. */
export function HistoryReply({ reply, onBack, onDelete }: Props) {
  const { t } = useTranslation();
  const date = useSentAt(reply.sentAt);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What was taken is in the text as its better wording; what stands there still is marked.
  const standing = reply.findings.filter(({ outcome }) => outcome !== 'taken').map(({ text }) => text ?? '');
  return (
    <>
      <div className="history-bar">
        <Button size="compact-sm" variant="subtle" className="quiet" leftSection={<BackIcon />} onClick={onBack}>
          {t('history.back')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('history.deleteNamed', { ticket: reply.ticketId })}
          onClick={onDelete}
        >
          {t('history.delete')}
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className="history-title">
        {t('history.ticket', { ticket: reply.ticketId })} · <time dateTime={reply.sentAt}>{date}</time>
      </h2>
      <section className="card" aria-labelledby="sent-heading">
        <h3 id="sent-heading">{t('history.text')}</h3>
        <p className="sent-text" lang={reply.language}>
          <MarkedText text={reply.text} words={standing} />
        </p>
      </section>
      <MetersCard meters={reply.meters} />
      <Suggestions findings={reply.findings} />
      <StrengthsCard strengths={reply.strengths.map((kind) => ({ kind }))} />
    </>
  );
}

function Suggestions({ findings }: Pick<SentReply, 'findings'>) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="suggestions-heading">
      <h3 id="suggestions-heading">{t('history.suggestions')}</h3>
      {findings.length === 0 && <p>{t('history.noSuggestions')}</p>}
      <ul className="suggestions">
        {findings.map((finding, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a kept list that never changes
          <li key={i} className={`edge-${finding.dimension}`}>
            <span>
              {titleOf(finding)}
              {finding.text && (
                <>
                  {' '}
                  <q className="soft">{finding.text}</q>
                </>
              )}
            </span>
            <small className="place">{t(`history.outcome.${finding.outcome}`)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
