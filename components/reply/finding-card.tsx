import { ActionIcon, Button, Menu, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding, LanguageCode } from '../../utils/checker/types.ts';
import type { PutAsideScope } from '../../utils/messaging/protocol.ts';
import { MoreIcon } from '../shell/icons.tsx';
import { lineOf, titleOf } from './diff.ts';
import { DiffView } from './diff-view.tsx';
import { FixProblem } from './fix-problem.tsx';

interface Props {
  finding: Finding;
  text: string;
  language: LanguageCode;
  /** Which of the finding's fixes is on show. */
  wording: number;
  /** Code of what stopped the fix, when it was tried and didn't go through. */
  problem?: string;
  /** The first card shows the key that makes its change from anywhere in the panel. */
  first: boolean;
  onApply(): void;
  onOtherWording(): void;
  onPutAside(scope: PutAsideScope): void;
  onReveal(): void;
  onCopy(text: string): Promise<void>;
}

/** One finding: the words and the change, one main button, one short reason. */
export function FindingCard(props: Props) {
  const { t } = useTranslation();
  const { finding, text, language, problem } = props;
  const heading = useId();
  const fix = finding.fixes[props.wording];
  return (
    <article
      className={`card finding edge-${finding.dimension}`}
      data-finding={finding.id}
      tabIndex={-1}
      aria-labelledby={heading}
      aria-keyshortcuts={fix ? 'Enter d' : 'd'}
    >
      <header>
        <h3 id={heading}>{titleOf(finding)}</h3>
        <Place {...props} />
      </header>
      {finding.inserted && (
        <p className="macro-mark" title={t('finding.insertedWhy')}>
          {t('finding.inserted')}
        </p>
      )}
      <DiffView text={text} finding={finding} fix={fix} language={language} />
      <p className="soft why">{finding.why}</p>
      {finding.also.length > 0 && (
        <p className="soft also">
          {t('finding.also', { concerns: finding.also.map((id) => t(`concern.${id}`).toLowerCase()).join(', ') })}
        </p>
      )}
      {problem && <FixProblem code={problem} words={fix?.text} onCopy={props.onCopy} />}
      <CardButtons {...props} />
    </article>
  );
}

function Place({ finding, text, onReveal }: Props) {
  const { t } = useTranslation();
  const line = lineOf(text, finding);
  const dimension = t(`dimension.${finding.dimension}`);
  if (line === undefined) return <small className="place">{dimension}</small>;
  return (
    <small className="place">
      {dimension} ·{' '}
      <UnstyledButton className="quiet-link" onClick={onReveal} title={t('finding.showWords', { line })}>
        {t('finding.line', { line })}
      </UnstyledButton>
    </small>
  );
}

/** The second press of a double-click would fall on the card that slides up. */
const isSecondPress = ({ detail }: { detail: number }): boolean => detail > 1;

function CardButtons(props: Props) {
  const { t } = useTranslation();
  const { finding, wording, onPutAside } = props;
  const fix = finding.fixes[wording];
  return (
    <div className="buttons">
      {fix && (
        <Button size="compact-sm" onClick={(event) => !isSecondPress(event) && props.onApply()}>
          {t(fix.start === fix.end ? 'finding.add' : 'finding.change')}
        </Button>
      )}
      {finding.fixes.length > 1 && (
        <Button size="compact-sm" variant="default" onClick={props.onOtherWording}>
          {t('finding.another')}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" className="quiet" onClick={() => onPutAside('finding')}>
        {t('finding.dismiss')}
      </Button>
      <span className="spacer" />
      {props.first && fix && <kbd className="hint">Alt ⏎</kbd>}
      {/* The library's placeholder for the first focus is no child a menu may have. */}
      <Menu
        position="bottom-end"
        shadow="sm"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <ActionIcon variant="subtle" className="quiet" aria-label={t('finding.menu', { title: titleOf(finding) })}>
            <MoreIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onPutAside('ticket')}>{t('finding.notInTicket')}</Menu.Item>
          <Menu.Item onClick={() => onPutAside('rule')}>{t('finding.ruleOff')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
