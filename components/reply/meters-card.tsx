import { Progress, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeterName, Meters } from '../../utils/checker/types.ts';
import { bandOf, METER_ORDER } from './meter-words.ts';

/** Words and a bar a meter; digits only on request, because a number invites chasing it. */
export function MetersCard({ meters }: { meters: Meters }) {
  const { t } = useTranslation();
  const [numbers, setNumbers] = useState(false);
  return (
    <section className="card meters-card" aria-label={t('meters.heading')}>
      <div className="meters">
        {METER_ORDER.map((name) => (
          <Meter key={name} name={name} value={Math.round(meters[name])} numbers={numbers} />
        ))}
      </div>
      <UnstyledButton
        className="numbers"
        aria-pressed={numbers}
        aria-label={t('meters.numbers')}
        title={t('meters.numbers')}
        onClick={() => setNumbers(!numbers)}
      >
        #
      </UnstyledButton>
    </section>
  );
}

function Meter({ name, value, numbers }: { name: MeterName; value: number; numbers: boolean }) {
  const { t } = useTranslation();
  const band = bandOf(value);
  const word = t(`meterWord.${name}.${band}`);
  return (
    <div className="meter">
      <span className="meter-name">{t(`meter.${name}`)}</span>
      <b>{word}</b>
      {numbers && <span className="meter-number">{t('meters.outOf', { value })}</span>}
      <Progress.Root size={6} radius="xl" className="meter-bar" aria-hidden="true">
        <Progress.Section value={value} className={`bar-${band}`} withAria={false} />
      </Progress.Root>
    </div>
  );
}
