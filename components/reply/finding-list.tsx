import { UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../utils/checker/types.ts';
import type { DraftState } from '../../utils/messaging/protocol.ts';
import { ChevronIcon } from '../shell/icons.tsx';
import type { ReplyActions } from './actions.ts';
import { inTextOrder, lineOf, titleOf } from './diff.ts';
import { FindingCard } from './finding-card.tsx';
import { useCardKeys, useFocusThatStays } from './use-card-keys.ts';
import { useFixes } from './use-fixes.ts';

/** Cards that stand open; more than three would be a list to work off instead of a thought to have. */
const OPEN = 3;

const UNDO_KEYS = /mac/iu.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z';

/** The findings: three open, the one that matters most to the customer first, the others folded in the order of the text. */
export function FindingList({ state, actions }: { state: DraftState; actions: ReplyActions }) {
  const { t } = useTranslation();
  const { findings, language } = state.report;
  const list = useRef<HTMLElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const fixes = useFixes(actions);

  const open = findings.slice(0, OPEN);
  const folded = inTextOrder(findings.slice(OPEN));
  const isCard = ({ id }: Finding) => unfolded && chosen.has(id);
  const byId = (id: string) => findings.find((finding) => finding.id === id);

  useCardKeys(list, {
    apply: (id) => void withFinding(byId(id), fixes.apply),
    dismiss: (id) => actions.putAside(id, 'finding'),
    applyFirst: () =>
      void withFinding(
        findings.find((finding) => finding.fixes.length > 0),
        fixes.apply,
      ),
  });
  useFocusThatStays(
    list,
    [...open, ...folded.filter(isCard)].map(({ id }) => id),
  );

  const choose = (id: string) => {
    flushSync(() => setChosen(new Set([...chosen, id])));
    list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)?.focus();
  };

  const card = (finding: Finding) => (
    <FindingCard
      finding={finding}
      text={state.text}
      language={language}
      wording={fixes.wordingOf(finding)}
      problem={fixes.problem?.id === finding.id ? fixes.problem.code : undefined}
      first={finding === findings[0]}
      onApply={() => void fixes.apply(finding)}
      onOtherWording={() => fixes.otherWording(finding)}
      onPutAside={(scope) => actions.putAside(finding.id, scope)}
      onReveal={() => actions.reveal(finding.id)}
      onCopy={actions.copy}
    />
  );

  return (
    <section ref={list} className="findings" aria-label={t('findings.heading')} tabIndex={-1}>
      {fixes.notice && (
        <p className="notice" role="status">
          {t(`result.${fixes.notice}`, { keys: UNDO_KEYS })}
        </p>
      )}
      <ol className="cards">
        {open.map((finding) => (
          <li key={finding.id}>{card(finding)}</li>
        ))}
      </ol>
      {folded.length > 0 && (
        <UnstyledButton className="more" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {t('findings.more', { count: folded.length })}
          <ChevronIcon />
        </UnstyledButton>
      )}
      {unfolded && folded.length > 0 && (
        <ol className="cards">
          {folded.map((finding) => (
            <li key={finding.id}>
              {isCard(finding) ? card(finding) : <Row finding={finding} text={state.text} onOpen={choose} />}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

const withFinding = (finding: Finding | undefined, act: (finding: Finding) => Promise<void>) =>
  finding ? act(finding) : undefined;

function Row({ finding, text, onOpen }: { finding: Finding; text: string; onOpen(id: string): void }) {
  const { t } = useTranslation();
  const line = lineOf(text, finding);
  return (
    <UnstyledButton
      className={`folded edge-${finding.dimension}`}
      title={t('finding.open')}
      onClick={() => onOpen(finding.id)}
    >
      <span>{titleOf(finding)}</span>{' '}
      <small className="place">{line === undefined ? t('finding.whole') : t('finding.line', { line })}</small>
    </UnstyledButton>
  );
}
