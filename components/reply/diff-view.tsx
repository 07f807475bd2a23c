import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Finding, Fix, LanguageCode } from '../../utils/checker/types.ts';
import { changeOf } from './diff.ts';

interface Props {
  text: string;
  finding: Finding;
  fix?: Fix;
  language: LanguageCode;
}

/** The words and the change. Struck through and bold as well as coloured; spoken with "instead of" and "write". */
export function DiffView({ text, finding, fix, language }: Props) {
  const { t } = useTranslation();
  if (!fix) {
    if (!finding.text) return null;
    return (
      <p className="diff">
        <VisuallyHidden>{t('finding.context')} </VisuallyHidden>
        <q lang={language}>{shorten(finding.text)}</q>
      </p>
    );
  }
  const { before, removed, added, after } = changeOf(text, fix);
  return (
    <p className="diff">
      <span lang={language}>{before}</span>
      {removed.trim() !== '' && (
        <>
          <VisuallyHidden>{t('finding.removed')} </VisuallyHidden>
          <del lang={language}>{shorten(removed)}</del>{' '}
        </>
      )}
      {added.trim() !== '' && (
        <>
          <VisuallyHidden>{t('finding.added')} </VisuallyHidden>
          <ins lang={language}>
            <Blanks text={added} />
          </ins>
        </>
      )}
      <span lang={language}>{after}</span>
    </p>
  );
}

/** Each ▢ of a fix stands out: it is the agent's to fill. */
function Blanks({ text }: { text: string }) {
  const { t } = useTranslation();
  const parts = text.split('▢');
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one string have no other identity and never reorder
    <span key={i}>
      {i > 0 && (
        <span className="blank" title={t('finding.blank')}>
          ▢<VisuallyHidden> {t('finding.blank')} </VisuallyHidden>
        </span>
      )}
      {part}
    </span>
  ));
}

const LONGEST = 170;

/** Long passages keep their beginning and end, so that a card stays a card. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, 100).replace(/\s+\S*$/u, '');
  const tail = text.slice(-50).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}
