import type { ReactNode } from 'react';
import { HistoryScreen } from '../../../components/history/history-screen.tsx';
import type { HistorySource } from '../../../components/history/source.ts';
import { SettingsScreen, type SettingsValues } from '../../../components/settings/settings-screen.tsx';
import { Panel } from '../../../components/shell/panel.tsx';
import type { LanguageCode } from '../../../utils/checker/types.ts';
import type { PageState } from '../../../utils/messaging/protocol.ts';
import { draftState, goodState, sentReplies, unfinishedState } from '../samples/states.ts';
import type { HISTORIES, STATES } from './screen-names.ts';

const still = {
  apply: async () => ({ ok: true }) as const,
  putAside() {},
  bringBack() {},
  reveal() {},
  async copy() {},
  checkNotes() {},
  turnOn() {},
  reloadPage() {},
};

const BY_STATE: Record<(typeof STATES)[number], (language: LanguageCode) => PageState | undefined> = {
  draft: (language) => draftState(language),
  good: goodState,
  unfinished: unfinishedState,
  empty: (language) => ({
    ...draftState(language, { findings: [], finished: false, strengths: [] }),
    text: '',
    private: true,
  }),
  unseen: (language) => {
    const state = draftState(language);
    return {
      ...state,
      ticket: { id: '48213', channel: 'unknown' },
      unknown: ['messages', 'requester', 'channel'],
      report: { ...state.report, findings: state.report.findings.slice(1, 2), strengths: [] },
    };
  },
  'put-aside': (language) => {
    const state = draftState(language);
    const [first, second, ...rest] = state.report.findings;
    if (!first || !second) throw new Error('The sample has lost its findings');
    return {
      ...state,
      putAside: [
        { scope: 'finding', finding: first },
        { scope: 'rule', finding: second },
      ],
      report: { ...state.report, findings: rest.slice(0, 1) },
    };
  },
  'no-helpdesk': () => ({ status: 'no-helpdesk' }),
  'no-reply-box': (language) => ({ status: 'no-reply-box', helpdesk: 'zendesk', ticket: draftState(language).ticket }),
  note: (language) => ({ status: 'note', helpdesk: 'zendesk', ticket: draftState(language).ticket }),
  'unknown-language': (language) => ({
    status: 'unknown-language',
    helpdesk: 'zendesk',
    ticket: draftState(language).ticket,
  }),
  'reload-needed': () => ({ status: 'reload-needed' }),
  waiting: () => undefined,
};

const noReplies: HistorySource = {
  list: async () => [],
  search: async () => [],
  remove: async () => {},
  restore: async () => {},
  clear: async () => {},
};

const BY_HISTORY: Record<(typeof HISTORIES)[number], (language: LanguageCode) => HistorySource> = {
  history: (language) => ({ ...noReplies, list: async () => sentReplies(language) }),
  'history-empty': () => noReplies,
  'history-failed': () => ({ ...noReplies, list: () => Promise.reject(new Error('The sample history fails')) }),
};

const SETTINGS: SettingsValues = {
  enabled: true,
  checkNotes: false,
  underline: true,
  uiLanguage: 'auto',
  historyDays: 180,
  rulesOff: ['en/blame/failed-to', 'acme/our-own-rule'],
};

/** A screen of the product by name, with sample data. */
export function screenOf(name: string, language: LanguageCode): ReactNode {
  if (name === 'settings') return <SettingsScreen values={SETTINGS} onChange={async () => {}} />;
  const source = BY_HISTORY[name as keyof typeof BY_HISTORY]?.(language);
  if (source) {
    const history = <HistoryScreen source={source} off={false} />;
    return <Panel tab="history" state={goodState(language)} actions={still} history={history} onSettings={() => {}} />;
  }
  if (name === 'off') return <Panel off actions={still} history={null} onSettings={() => {}} />;
  const state = BY_STATE[name as keyof typeof BY_STATE];
  if (!state) throw new Error(`No screen “${name}”`);
  return <Panel state={state(language)} actions={still} history={null} onSettings={() => {}} />;
}
