import { freshdesk } from './freshdesk.ts';
import { generic } from './generic.ts';
import { rt } from './rt.ts';
import type { HelpdeskAdapter, Page } from './types.ts';
import { zendesk } from './zendesk.ts';

/** Every helpdesk; the generic one, which takes any page with a reply box in focus, comes last. */
export const HELPDESKS: readonly HelpdeskAdapter[] = [zendesk, freshdesk, rt, generic];

/** Match patterns for the manifest: the hosts the extension asks for when it is installed. */
export const helpdeskMatches: string[] = HELPDESKS.flatMap(({ matches }) => [...matches]);

/**
 * Whether the page is on a host that a helpdesk's own adapter serves. Where that one doesn't know the page (administration, a
 * user's notes, a layout never seen), nobody can tell a reply from a note or a macro, so the generic one stays away.
 */
const isServed = ({ url }: Page): boolean =>
  helpdeskMatches.some((match) => url.hostname.endsWith(match.replace(/^https:\/\/\*|\/\*$/g, '')));

/** The adapter for a page, or none. One that throws is reported, with its cause, and doesn't stop the others. */
export function adapterFor(page: Page, helpdesks = HELPDESKS): HelpdeskAdapter | undefined {
  return helpdesks.find((adapter) => {
    try {
      return adapter.recognises(page) && !(adapter === generic && isServed(page));
    } catch (cause) {
      reportError(new Error(`The adapter for ${adapter.name} failed on this page.`, { cause }));
      return false;
    }
  });
}
