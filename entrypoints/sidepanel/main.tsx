import '../../assets/styles/app.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { AppProvider } from '../../components/shell/app-provider.tsx';
import { createTexts, LOCALES } from '../../components/shell/texts.ts';
import { spokenLanguage, uiLanguage } from '../../utils/settings/index.ts';
import { SidePanel } from './side-panel.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has lost its root');

const language = await spokenLanguage();
const texts = createTexts(language);
document.documentElement.lang = LOCALES[language];
uiLanguage.watch(async () => {
  const next = await spokenLanguage();
  document.documentElement.lang = LOCALES[next];
  await texts.changeLanguage(next);
});

// The panel belongs to the window it stands in, whichever window has the focus when it opens.
const { id: windowId } = await browser.windows.getCurrent();
if (windowId === undefined) throw new Error('The panel stands in no window');
createRoot(root).render(
  <AppProvider texts={texts}>
    <SidePanel windowId={windowId} />
  </AppProvider>,
);
