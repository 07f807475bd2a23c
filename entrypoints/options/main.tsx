import '../../assets/styles/app.css';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../../components/shell/app-provider.tsx';
import { createTexts, LOCALES } from '../../components/shell/texts.ts';
import { spokenLanguage, uiLanguage } from '../../utils/settings/index.ts';
import { Options } from './options.tsx';
import { readSettings } from './stored-settings.ts';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has lost its root');

const language = await spokenLanguage();
const texts = createTexts(language);
document.documentElement.lang = LOCALES[language];
uiLanguage.watch(async () => {
  const next = await spokenLanguage();
  document.documentElement.lang = LOCALES[next];
  await texts.changeLanguage(next);
});

const stored = await readSettings();
createRoot(root).render(
  <AppProvider texts={texts}>
    <Options stored={stored} />
  </AppProvider>,
);
