/** Every screen of the gallery; in a file of its own, so that a test in plain Node can go through them. */
export const STATES = [
  'draft',
  'good',
  'unfinished',
  'empty',
  'unseen',
  'put-aside',
  'no-helpdesk',
  'no-reply-box',
  'note',
  'unknown-language',
  'reload-needed',
  'waiting',
] as const;
export const HISTORIES = ['history', 'history-empty', 'history-failed'] as const;
export const SCREENS = [...STATES, ...HISTORIES, 'off', 'settings'] as const;
