import type { Locator, Page } from 'playwright-core';

/** How an agent works the Zendesk-like page: for the tests and for the tour. */

export const chip = (page: Page): Locator => page.getByRole('button', { name: /^Empatia/ });

/** The reply box of a ticket in the Zendesk-like page. */
export const zendeskBox = (page: Page, ticket: number): Locator =>
  page.locator(`[data-side-conversations-anchor-id="${ticket}"] [data-test-id^="omnicomposer-"]`);

/** Shows another ticket through its tab, as an agent does. */
export const switchTo = (page: Page, ticket: number): Promise<void> =>
  page.locator(`[data-test-id="header-tab"][data-entity-id="${ticket}"]`).click();

/** Chooses public reply (`web`) or internal note (`internal`) for the ticket on show. */
export async function switchChannel(page: Page, ticket: number, channel: 'web' | 'internal'): Promise<void> {
  const pane = page.locator(`[data-side-conversations-anchor-id="${ticket}"]`);
  await pane.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await pane.locator(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`).click();
}

/** Types paragraphs by the keyboard, from wherever the caret is. */
export async function typeParagraphs(page: Page, paragraphs: string[]): Promise<void> {
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
}

/** Clicks into a ticket's reply box and types. */
export async function write(page: Page, ticket: number, paragraphs: string[]): Promise<void> {
  await zendeskBox(page, ticket).click();
  await typeParagraphs(page, paragraphs);
}

/** What CKEditor itself would send. */
export const editorData = (page: Page, ticket: number): Promise<string> =>
  zendeskBox(page, ticket).evaluate((box) =>
    (box as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData(),
  );

export const send = (page: Page, ticket: number): Promise<void> =>
  page.locator(`[data-test-id="ticket-${ticket}-standard-layout"] [data-test-id="submit_button-button"]`).click();
