import { parseArgs } from 'node:util';
import { ChromiumWithExtension } from '../tests/browser/chromium.ts';
import { startPlayground } from '../tests/playground/server.ts';
import { TICKETS } from '../tests/playground/tickets/index.ts';
import { practiceBuild } from './practice-build.ts';
import { playTour } from './tour/play.ts';

/** Whether a window can be seen here. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

const { values } = parseArgs({ options: { tour: { type: 'boolean', default: false } } });

process.stdout.write('Building the practice extension … ');
const extension = practiceBuild('chrome');
console.log('done.');
const playground = await startPlayground();

if (values.tour || !hasDisplay()) {
  console.log('The tour, played without a window:\n');
  process.exitCode = await playTour(extension, playground);
  await playground.close();
} else {
  const browser = await ChromiumWithExtension.launch({ extension, headless: false });
  const ticket = TICKETS[0]?.id ?? 0;
  await browser.page(playground.zendesk(ticket));
  console.log(`
A browser with the extension is open on the practice helpdesk. Customers and orders are invented; nothing leaves this machine.

  1. Write an answer to Dana. Be as harsh as you like: "You failed to send the serial number."
  2. Click the small chip by the reply box: the side panel opens and says what to improve, and why.
  3. Click a fix. Ctrl+Z takes it back.
  4. Submit. The reply is now in the panel's history, and on this machine only.

  The same tickets on a page built like Freshdesk's: ${playground.freshdesk(ticket)}

Close the browser, or press Ctrl+C here, to end.`);
  await new Promise<void>((resolve) => {
    browser.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await browser.close();
  await playground.close();
}
