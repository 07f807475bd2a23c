import { NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../utils/checker/types.ts';
import { LANGUAGE_NAMES } from '../shell/texts.ts';
import { Privacy } from './privacy.tsx';
import { RulesOff } from './rules-off.tsx';

export interface SettingsValues {
  /** Whether replies are read at all. */
  enabled: boolean;
  checkNotes: boolean;
  underline: boolean;
  uiLanguage: LanguageCode | 'auto';
  /** 0 keeps none. */
  historyDays: number;
  /** Rule ids. */
  rulesOff: readonly string[];
}

interface Props {
  values: SettingsValues;
  /** Stores what changed; rejects when it couldn't. */
  onChange(change: Partial<SettingsValues>): Promise<void>;
}

const DAYS = [0, 7, 30, 90, 180, 365];
const LANGUAGES = ['en', 'it', 'pt'] as const satisfies readonly LanguageCode[];

/** The agent's choices, each saved as it is made, and privacy in plain words. */
export function SettingsScreen({ values, onChange }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'saved' | 'failed'>();
  const change = (what: Partial<SettingsValues>) => {
    onChange(what).then(
      () => setOutcome('saved'),
      () => setOutcome('failed'),
    );
  };
  const days = [...new Set([...DAYS, values.historyDays])].sort((a, b) => a - b);
  return (
    <main className="settings">
      <header>
        <h1>Empatia</h1>
        <p role="status" className="soft">
          {outcome && t(`settings.${outcome}`)}
        </p>
      </header>
      <section className="card" aria-labelledby="settings-heading">
        <h2 id="settings-heading">{t('settings.heading')}</h2>
        {/* The library's label holds the description too: named by itself, so that it isn't read twice. */}
        <Switch
          label={t('settings.enabled')}
          aria-label={t('settings.enabled')}
          description={t('settings.enabledWhy')}
          checked={values.enabled}
          onChange={(event) => change({ enabled: event.currentTarget.checked })}
        />
        <Switch
          label={t('settings.notes')}
          aria-label={t('settings.notes')}
          description={t('settings.notesWhy')}
          checked={values.checkNotes}
          onChange={(event) => change({ checkNotes: event.currentTarget.checked })}
        />
        <Switch
          label={t('settings.underline')}
          aria-label={t('settings.underline')}
          description={t('settings.underlineWhy')}
          checked={values.underline}
          onChange={(event) => change({ underline: event.currentTarget.checked })}
        />
        <NativeSelect
          label={t('settings.language')}
          description={t('settings.languageWhy')}
          value={values.uiLanguage}
          data={[
            { value: 'auto', label: t('settings.languageAuto') },
            ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          onChange={(event) => change({ uiLanguage: event.currentTarget.value as SettingsValues['uiLanguage'] })}
        />
        <NativeSelect
          label={t('settings.historyDays')}
          description={t('settings.historyDaysWhy')}
          value={String(values.historyDays)}
          data={days.map((count) => ({
            value: String(count),
            label: count === 0 ? t('settings.keepNone') : t('settings.days', { count }),
          }))}
          onChange={(event) => change({ historyDays: Number(event.currentTarget.value) })}
        />
      </section>
      <RulesOff
        rules={values.rulesOff}
        onTurnOn={(rule) => change({ rulesOff: values.rulesOff.filter((id) => id !== rule) })}
      />
      <Privacy />
    </main>
  );
}
