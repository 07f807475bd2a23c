import type { UserManifest } from 'wxt';
import { helpdeskMatches } from '../utils/helpdesks/index.ts';

/** This machine's own pages, in practice builds only. */
const PRACTICE_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** The pages the extension runs on. */
export const hostsOf = (practice: boolean): string[] => [...helpdeskMatches, ...(practice ? PRACTICE_HOSTS : [])];

/** The manifest beyond what WXT makes of the entrypoints. */
export function manifest(browser: string, practice: boolean): UserManifest {
  const firefox = browser === 'firefox';
  const hosts = hostsOf(practice);
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Chromium needs a permission of its own for the panel; Firefox's sidebar needs none.
    permissions: ['storage', 'unlimitedStorage', ...(firefox ? [] : ['sidePanel' as const])],
    host_permissions: hosts,
    action: { default_title: '__MSG_open_panel__' },
    commands: {
      [firefox ? '_execute_sidebar_action' : '_execute_action']: { suggested_key: { default: 'Alt+Shift+E' } },
    },
    content_security_policy: {
      // No `connect-src` beyond the package: no request of the extension's own pages leaves the machine. Where a form goes
      // and what addresses are relative to isn't covered by `default-src`.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    web_accessible_resources: [
      {
        resources: ['assistant.js', 'languages/*.json'],
        matches: hosts.map(wholeHost),
        ...(!firefox && { use_dynamic_url: true }),
      },
    ],
    // Firefox 140 has CSS highlights; Chromium 130 is the first in which a dynamic URL is known to serve `import()`.
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'empatia@empatia.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  } as UserManifest;
}

/** Web-accessible resources are matched by host: Chromium refuses a path other than `/*`. */
const wholeHost = (match: string) => match.replace(/^(\*|https?):\/\/([^/]+)\/.*$/, '$1://$2/*');
