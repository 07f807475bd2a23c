import { VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A count that still changes while the agent types would be chatter; it is said once it has stood this long. */
const SETTLED_MS = 1500;

/** Says politely how many findings there are, when that number has changed and settled. Silent at first sight. */
export function CountAnnouncer({ count }: { count: number }) {
  const { t } = useTranslation();
  const [first] = useState(count);
  const [said, setSaid] = useState<number>();
  useEffect(() => {
    if (count === (said ?? first)) return;
    const timer = setTimeout(() => setSaid(count), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [count, said, first]);
  const words = said === 0 ? t('findings.none') : t('findings.count', { count: said ?? 0 });
  return <VisuallyHidden role="status">{said === undefined ? '' : words}</VisuallyHidden>;
}
