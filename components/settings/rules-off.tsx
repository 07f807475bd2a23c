import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  rules: readonly string[];
  onTurnOn(rule: string): void;
}

/** Rules turned off on a card, each to be turned on again. */
export function RulesOff({ rules, onTurnOn }: Props) {
  const { t, i18n } = useTranslation();
  // A rule's id is its place, language/concern/name; a pack's rule may be named otherwise.
  const title = (rule: string) => {
    const concern = rule.split('/')[1] ?? '';
    return i18n.exists(`concern.${concern}`) ? t(`concern.${concern}` as 'concern.blame') : rule;
  };
  return (
    <section className="card" aria-labelledby="rules-off-heading">
      <h2 id="rules-off-heading">{t('settings.rulesOff')}</h2>
      {rules.length === 0 && <p className="soft">{t('settings.rulesOffNone')}</p>}
      <ul className="rules-off">
        {rules.map((rule) => (
          <li key={rule}>
            <span>
              {title(rule)} {title(rule) !== rule && <small className="place">{rule}</small>}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('settings.turnOnNamed', { title: title(rule) })}
              onClick={() => onTurnOn(rule)}
            >
              {t('settings.turnOn')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
