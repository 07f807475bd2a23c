import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  code: string;
  words?: string;
  onCopy(text: string): Promise<void>;
}

/** The words no longer fit, or trying again does it. */
const AFTER_WHICH_A_COPY_IS_NO_HELP: ReadonlySet<string> = new Set([
  ...['stale', 'finding-gone', 'fix-gone', 'draft-left'],
  ...['composing', 'gone', 'not-ready'],
]);

/** A change that didn't go through: what happened and the next step, with the words to copy where that helps. */
export function FixProblem({ code, words, onCopy }: Props) {
  const { t, i18n } = useTranslation();
  const [copied, setCopied] = useState(false);
  const key = [`result.${code}`, `trouble.${code}`].find((one) => i18n.exists(one)) ?? 'result.other';
  const copies = words !== undefined && !AFTER_WHICH_A_COPY_IS_NO_HELP.has(code);
  const copy = async () => {
    await onCopy(words ?? '');
    setCopied(true);
  };
  return (
    <div className="problem" role="status">
      <span>{copied ? t('result.copied') : t(key as 'result.other')}</span>
      {copies && !copied && (
        <Button size="compact-xs" variant="default" onClick={() => void copy()}>
          {t('result.copy')}
        </Button>
      )}
    </div>
  );
}
