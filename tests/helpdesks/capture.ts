import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../utils/helpdesks/types.ts';

const folder = join(import.meta.dirname, '../fixtures/helpdesks');

/** Every capture, as `<helpdesk>/<date>-<what>`. */
export const CAPTURES: string[] = readdirSync(folder).flatMap((helpdesk) =>
  readdirSync(join(folder, helpdesk)).map((file) => `${helpdesk}/${file.replace(/\.html$/, '')}`),
);

/** Puts what stands in templates where markup can't put it: in shadow roots and in frames. */
function unfold(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = template.parentElement?.attachShadow({ mode: 'open' });
    shadow?.append(template.content);
    template.remove();
    if (shadow) unfold(shadow);
  }
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-frame]')) {
    const body = (template.previousElementSibling as HTMLIFrameElement).contentDocument?.body;
    if (!body) throw new Error('The frame has no document.');
    body.className = template.dataset.frame ?? '';
    body.setAttribute('contenteditable', 'true');
    body.append(template.content);
    template.remove();
  }
}

/** Makes the test's document a captured page; its address stands in the capture's first comment. */
export function openCapture(name: string): Page {
  const html = readFileSync(join(folder, `${name}.html`), 'utf8');
  const address = /address:\s*(\S+)/.exec(html)?.[1];
  if (!address) throw new Error(`${name} doesn’t say its address.`);
  document.documentElement.innerHTML = html;
  unfold(document);
  return { document, url: new URL(address) };
}

/** The same page at another address: single-page navigation. */
export const at = (page: Page, address: string): Page => ({ ...page, url: new URL(address) });
