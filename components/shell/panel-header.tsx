import { ActionIcon } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { HideIcon, SettingsIcon } from './icons.tsx';
import { KeysPopover } from './keys-popover.tsx';
import { LANGUAGE_NAMES, LOCALES } from './texts.ts';

interface Props {
  state?: PageState;
  onHide(): void;
  onSettings(): void;
}

/** Product, ticket and requester, the reply's language, and what concerns the panel itself. */
export function PanelHeader({ state, onHide, onSettings }: Props) {
  const { t } = useTranslation();
  const ticket = state && 'ticket' in state ? state.ticket : undefined;
  const language = state?.status === 'draft' ? state.report.language : undefined;
  return (
    <header className="panel-header">
      <h1>Empatia</h1>
      {ticket && (
        <span className="who">
          #{ticket.id}
          {ticket.requester && ` · ${ticket.requester}`}
        </span>
      )}
      <span className="spacer" />
      {language && (
        <span
          className="language"
          lang={LOCALES[language]}
          title={t('shell.draftLanguage', { language: LANGUAGE_NAMES[language] })}
        >
          {LANGUAGE_NAMES[language]}
        </span>
      )}
      <div className="tools">
        <KeysPopover />
        <ActionIcon
          variant="subtle"
          className="quiet"
          aria-label={t('shell.settings')}
          title={t('shell.settings')}
          onClick={onSettings}
        >
          <SettingsIcon />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          className="quiet"
          aria-label={t('shell.hide')}
          title={t('shell.hide')}
          aria-keyshortcuts="Alt+B"
          onClick={onHide}
        >
          <HideIcon />
        </ActionIcon>
      </div>
    </header>
  );
}
