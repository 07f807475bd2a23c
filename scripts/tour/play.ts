import { ChromiumWithExtension } from '../../tests/browser/chromium.ts';
import type { Playground } from '../../tests/playground/server.ts';
import { Stage } from './stage.ts';
import { steps } from './steps.ts';

/** Plays the main job once without a window; gives the exit code: 0 only if every step happened. */
export async function playTour(extension: string, playground: Playground): Promise<number> {
  const browser = await ChromiumWithExtension.launch({ extension, colorScheme: 'light' });
  const stage = new Stage(browser, playground);
  try {
    for (const [at, { name, play }] of steps.entries()) {
      try {
        const lines = await play(stage);
        console.log(`${String(at + 1).padStart(2)}. ${name}`);
        for (const line of lines) console.log(`    ${line}`);
        await stage.photograph(at + 1, name);
      } catch (error) {
        await stage.photograph(at + 1, `${name} failed`).catch(() => {}); // The step's own error matters more.
        console.error(`${String(at + 1).padStart(2)}. ${name}: this did not happen.\n    ${(error as Error).message}`);
        return 1;
      }
    }
    console.log(`\nEvery step happened. Screenshots: ${stage.folder}`);
    return 0;
  } finally {
    await browser.close();
  }
}
