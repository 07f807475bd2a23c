import { ActionIcon, Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeyboardIcon } from './icons.tsx';

/** The keys, so that the main job needs no mouse. */
export function KeysPopover() {
  const { t } = useTranslation();
  const or = t('keys.or');
  const rows = [
    [`J ${or} ↓`, t('keys.next')],
    [`K ${or} ↑`, t('keys.previous')],
    ['⏎', t('keys.apply')],
    ['D', t('keys.dismiss')],
    ['Alt ⏎', t('keys.applyFirst')],
    ['Alt B', t('keys.blank')],
  ] as const;
  return (
    <Popover
      position="bottom-end"
      shadow="sm"
      width={290}
      withinPortal={false}
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActionIcon variant="subtle" className="quiet" aria-label={t('shell.keys')} title={t('shell.keys')}>
          <KeyboardIcon />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('shell.keys')}>
        <dl className="keys">
          {rows.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
