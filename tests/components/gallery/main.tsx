import '../../../assets/styles/app.css';
import { createRoot } from 'react-dom/client';
import { AppProvider } from '../../../components/shell/app-provider.tsx';
import { createTexts, LOCALES } from '../../../components/shell/texts.ts';
import type { LanguageCode } from '../../../utils/checker/types.ts';
import { screenOf } from './screens.tsx';

/** `?screen=draft&language=it` shows one screen. Not part of any build that ships. */
const query = new URLSearchParams(location.search);
const language = (query.get('language') ?? 'en') as LanguageCode;
document.documentElement.lang = LOCALES[language];
const root = document.getElementById('root');
if (!root) throw new Error('The gallery has lost its root');
createRoot(root).render(
  <AppProvider texts={createTexts(language)}>{screenOf(query.get('screen') ?? 'draft', language)}</AppProvider>,
);
