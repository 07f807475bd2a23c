import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Projects by what they may touch: `core` runs in plain Node without WXT, so any use of `browser` throws and purity shows;
 * `dom` in jsdom; `extension` with WXT's fake browser and fake IndexedDB; `e2e` in a real browser, one file at a time;
 * `structure` walks the folders.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/{checker,languages,cli}/**/*.test.ts'],
          globalSetup: ['tests/languages/compile-first.ts'],
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/{assistant,editors,helpdesks,components}/**/*.test.{ts,tsx}'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'extension',
          environment: 'node',
          include: ['tests/{history,settings,messaging,background,page}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.e2e.test.ts', 'tests/e2e/**/*.full.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'structure', environment: 'node', include: ['tests/structure/**/*.test.ts'] } },
    ],
  },
});
