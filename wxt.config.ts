import { defineConfig } from 'wxt';
import { hostsOf, manifest } from './scripts/wxt-manifest.ts';
import { partsOfTheExtension } from './scripts/wxt-parts.ts';

// The practice build also runs on this machine's own pages and opens its shadow roots, for practice and for tests.
const practice = process.env.EMPATIA_PRACTICE === '1';
process.env.WXT_PRACTICE = practice ? '1' : '0';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  outDirTemplate: `${practice ? 'practice-' : ''}{{browser}}-mv{{manifestVersion}}{{modeSuffix}}`,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => manifest(browser, practice),
  hooks: { ready: partsOfTheExtension(hostsOf(practice)) },
});
