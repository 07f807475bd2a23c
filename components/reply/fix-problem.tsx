import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  code: string;
  words?: string;
  onCopy(text: string): Promise<void>;
}

/** A change that didn't go through: what happened and the next step, with the words to copy where that helps. */
export function FixProblem({ code, words, onCopy }: Props) {
  const { t, i18n } = useTranslation();
  const [copied, setCopied] = useState(false);
  const key = (i18n.exists(`result.${code}`) ? `result.${code}` : 'result.other') as 'result.other';
  const copies = words !== undefined && !['stale', 'composing', 'gone'].includes(code);
  const copy = async () => {
    await onCopy(words ?? '');
    setCopied(true);
  };
  return (
    <div className="problem" role="status">
      <span>{copied ? t('result.copied') : t(key)}</span>
      {copies && !copied && (
        <Button size="compact-xs" variant="default" onClick={() => void copy()}>
          {t('result.copy')}
        </Button>
      )}
    </div>
  );
}
