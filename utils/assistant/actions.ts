import { CodedError } from '../messaging/errors.ts';
import type { PanelHandlers } from '../messaging/panel-port.ts';
import type { Aside } from './put-aside.ts';
import type { Session } from './session.ts';

/** Stands in a fix for what only the agent knows; it is selected, so that typing fills it. */
const BLANK = '▢';

/**
 * What the panel and the card may ask. `current` gives the session of that draft, or none when the agent has moved on:
 * an action never reaches another draft than the one it was offered for.
 */
export function actionsOn(
  current: (draftKey: string) => { session: Session; aside: Aside } | undefined,
): PanelHandlers {
  const find = (draftKey: string, findingId: string) => {
    const here = current(draftKey);
    if (!here) throw new CodedError('draft-left', 'Another draft is open now. Go back to it and try again.');
    const finding = here.session.finding(findingId);
    if (!finding) throw new CodedError('finding-gone', 'These words are no longer in the draft.');
    return { ...here, finding };
  };

  return {
    async apply({ draftKey, findingId, fix: index }) {
      await current(draftKey)?.session.check();
      const { session, finding } = find(draftKey, findingId);
      const fix = finding.fixes[index];
      const now = session.now;
      if (!fix || !now) throw new CodedError('fix-gone', 'This suggestion no longer fits the draft.');
      const { bridge, composer } = session;
      const expected = now.text.slice(fix.start, fix.end);
      const done = await session.edit(() => bridge.replace(composer.element, fix, fix.text, expected));
      if (!done.ok) return done;
      session.ledger.take(finding);
      const blank = fix.text.indexOf(BLANK);
      if (blank >= 0) {
        const start = fix.start + blank;
        bridge.select(composer.element, { start, end: start + BLANK.length });
      }
      await session.check();
      return { ok: true };
    },

    async putAside({ draftKey, findingId, scope }) {
      const { session, aside, finding } = find(draftKey, findingId);
      aside.put(finding, scope);
      await session.check();
    },

    async bringBack({ draftKey, findingId }) {
      const { session, aside, finding } = find(draftKey, findingId);
      aside.bringBack(finding);
      await session.check();
    },

    reveal({ draftKey, findingId }) {
      const { session, finding } = find(draftKey, findingId);
      const { bridge, composer } = session;
      if (finding.start === undefined || finding.end === undefined) return composer.element.focus();
      const span = { start: finding.start, end: finding.end };
      const [range] = bridge.ranges(composer.element, [span]);
      (range?.startContainer.parentElement ?? composer.element).scrollIntoView({ block: 'nearest' });
      bridge.select(composer.element, span);
    },
  };
}
