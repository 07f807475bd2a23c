import { useEffect, useState } from 'react';
import { SettingsScreen, type SettingsValues } from '../../components/settings/settings-screen.tsx';
import { watchSettings, writeSettings } from './stored-settings.ts';

/** The settings as stored; a rule turned off in the panel meanwhile shows here too. */
export function Options({ stored }: { stored: SettingsValues }) {
  const [values, setValues] = useState(stored);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings((change) => setValues((now) => ({ ...now, ...change })), watching.signal);
    return () => watching.abort();
  }, []);
  return <SettingsScreen values={values} onChange={writeSettings} />;
}
