import { until } from '../../tests/browser/until.ts';
import { chip, editorData, send, typeParagraphs, zendeskBox } from '../../tests/playground/hands.ts';
import { dishwasherRefund } from '../../tests/playground/tickets/dishwasher-refund.ts';
import type { Stage } from './stage.ts';

interface Step {
  name: string;
  /** Does it, makes sure that it happened, and gives what is worth telling. */
  play(stage: Stage): Promise<string[]>;
}

const TICKET = dishwasherRefund.id;
const HARSH = [
  'Dear customer,',
  'You failed to send the serial number. We will refund you as soon as possible.',
  'Kind regards,',
  'Alex',
];
const HEARD =
  'I am sorry that you had to write three times, and I understand why you are angry. Sam should have called you, and did not.';
const BLAME = /You failed to send/;
const TIMING = /as soon as possible/;

const opened = (stage: Stage) => {
  if (!stage.panel) throw new Error('The panel is not open.');
  return stage.panel;
};

/** What the reply box shows, line by line. */
const shown = async (stage: Stage) =>
  // biome-ignore lint/performance/useDomNodeTextContent: the driver's method, and line breaks are wanted
  (await zendeskBox(stage.page, TICKET).innerText()).split('\n').filter((line) => line.trim());

async function textBecomes(stage: Stage, what: string, holds: (html: string) => boolean): Promise<string> {
  return await until(what, async () => {
    const html = await editorData(stage.page, TICKET);
    return holds(html) && html;
  });
}

export const steps: readonly Step[] = [
  {
    name: 'Open the ticket of a furious customer',
    async play(stage) {
      stage.page = await stage.browser.page(stage.playground.zendesk(TICKET));
      await zendeskBox(stage.page, TICKET).waitFor();
      return [`${dishwasherRefund.requester.name}: “${dishwasherRefund.subject}”`];
    },
  },
  {
    name: 'Write a harsh answer',
    async play(stage) {
      await zendeskBox(stage.page, TICKET).click();
      await typeParagraphs(stage.page, HARSH);
      await textBecomes(stage, 'the typed words', (html) => html.includes('Alex'));
      return HARSH;
    },
  },
  {
    name: 'Open the side panel by the chip',
    async play(stage) {
      stage.panel = await stage.browser.openPanel(() => chip(stage.page).click());
      await stage.panel.waitForText(BLAME);
      const lines = (await stage.panel.text()).split('\n');
      const feeling = lines.find((line) => line.startsWith(`${dishwasherRefund.requester.name} sounds`));
      if (!feeling) throw new Error("The panel doesn't say how the customer feels.");
      const cards = await stage.panel.changes();
      return [
        feeling,
        ...cards.map(
          ({ title, removed, added, why }) =>
            `• ${title} ${removed && `“${removed}”`} ${added && `→ “${added}”`} (${why})`,
        ),
      ];
    },
  },
  {
    name: 'Take a suggestion',
    async play(stage) {
      stage.before = await editorData(stage.page, TICKET);
      await opened(stage).take(BLAME);
      await textBecomes(stage, 'the changed words in the editor', (now) => now !== stage.before && !BLAME.test(now));
      return await shown(stage);
    },
  },
  {
    name: 'Take it back with one Ctrl+Z',
    async play(stage) {
      await stage.page.keyboard.press('Control+z');
      await textBecomes(stage, 'the words as they were before', (html) => html === stage.before);
      await opened(stage).waitForText(BLAME);
      return ['The draft is exactly as it was, and the suggestion is back.'];
    },
  },
  {
    name: 'Take both and fill the blank',
    async play(stage) {
      await opened(stage).take(BLAME);
      await textBecomes(stage, 'the first change', (html) => !BLAME.test(html));
      await opened(stage).take(TIMING);
      await textBecomes(stage, 'the blank in the editor', (html) => html.includes('▢'));
      // The blank gets selected: what is typed takes its place.
      await until('the blank selected', () => stage.page.evaluate(() => String(getSelection()) === '▢'));
      await stage.page.keyboard.type('Wednesday 25 November');
      await textBecomes(
        stage,
        'the blank filled',
        (now) => now.includes('Wednesday 25 November') && !now.includes('▢'),
      );
      await opened(stage).waitForNoText('“▢”');
      return await shown(stage);
    },
  },
  {
    name: 'Write what the customer needs to hear',
    async play(stage) {
      await stage.page.keyboard.press('Control+Home');
      await stage.page.keyboard.press('Shift+End');
      await typeParagraphs(stage.page, ['Hello Dana,', HEARD]);
      const text = await opened(stage).waitForText('Names the feeling');
      const [, strengths = ''] = /What already works\n([\s\S]*?)\n\n/.exec(text) ?? [];
      return [...(await shown(stage)), `What already works: ${strengths.replaceAll('\n', ', ')}`];
    },
  },
  {
    name: 'Send',
    async play(stage) {
      const draft = await editorData(stage.page, TICKET);
      await send(stage.page, TICKET);
      const [sent] = await until(
        'the message at the helpdesk',
        () => stage.playground.sent.length > 0 && stage.playground.sent,
      );
      if (sent?.html !== draft) throw new Error(`The helpdesk was sent something else than the draft: ${sent?.html}`);
      return ['The helpdesk got exactly what the editor held, without a mark of ours.'];
    },
  },
  {
    name: 'Find it in the history',
    async play(stage) {
      const panel = opened(stage);
      await panel.click({ role: 'tab', name: 'History' });
      const entry = await panel.click({ role: 'button', name: new RegExp(`#${TICKET}\\b`) });
      const text = await panel.waitForText('Wednesday 25 November');
      if (!/taken/.test(text)) throw new Error("The history doesn't say what was taken.");
      return [entry.replace(/^Open the reply to /, 'Kept: ')];
    },
  },
];
