import { useTranslation } from 'react-i18next';
import type { DraftState } from '../../utils/messaging/protocol.ts';
import type { ReplyActions } from './actions.ts';
import { ChecklistCard } from './checklist-card.tsx';
import { CountAnnouncer } from './count-announcer.tsx';
import { CustomerCard } from './customer-card.tsx';
import { FindingList } from './finding-list.tsx';
import { MetersCard } from './meters-card.tsx';
import { PraiseCard } from './praise-card.tsx';
import { PutAsideList } from './put-aside-list.tsx';
import { StrengthsCard } from './strengths-card.tsx';

/** First the customer, then how the reply reads, then what to change, last what works. */
export function DraftView({ state, actions }: { state: DraftState; actions: ReplyActions }) {
  const { report, ticket, unknown } = state;
  const empty = state.text.trim() === '';
  const unseen = customerUnseen(state);
  return (
    <>
      <CountAnnouncer count={report.findings.length} />
      <CustomerCard
        customer={report.customer}
        requester={ticket.requester}
        unseen={unseen}
        language={report.language}
      />
      {!empty && <MetersCard meters={report.meters} />}
      {report.findings.length === 0 && <PraiseCard empty={empty} finished={report.finished} />}
      <FindingList state={state} actions={actions} />
      {!report.finished && <ChecklistCard items={report.checklist} />}
      <PutAsideList items={state.putAside} onBringBack={actions.bringBack} />
      <StrengthsCard strengths={report.strengths} />
      <UnknownLine fields={unknown.filter((field) => field !== 'messages')} />
    </>
  );
}

/** Nothing may be said of the customer: the thread isn't there, or nobody in it is known to be the customer. */
function customerUnseen({ unknown, report: { customer } }: DraftState): boolean {
  if (unknown.includes('messages')) return true;
  const read = customer.intensity > 0 || customer.facts.length > 0 || customer.questions.length > 0;
  return unknown.includes('role') && !read;
}

/** Unknown is a value, and the panel says so. */
function UnknownLine({ fields }: { fields: readonly string[] }) {
  const { t, i18n } = useTranslation();
  if (fields.length === 0) return null;
  const name = (field: string) => (i18n.exists(`unknown.${field}`) ? t(`unknown.${field}` as 'unknown.role') : field);
  return <p className="unknown soft">{t('unknown.line', { fields: fields.map(name).join(', ') })}</p>;
}
