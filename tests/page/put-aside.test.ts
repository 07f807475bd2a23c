import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../utils/assistant/check-draft.ts';
import type { Engine } from '../../utils/assistant/engine.ts';
import { Ledger } from '../../utils/assistant/ledger.ts';
import { Aside, type AsideInTicket, type AsideStore } from '../../utils/assistant/put-aside.ts';
import { finding, report } from './findings.ts';

function store(inTicket: AsideInTicket = { findings: [], rules: [] }, rulesOff: string[] = []): AsideStore {
  const made: AsideStore = {
    inTicket,
    rulesOff,
    saveTicket: (next) => (made.inTicket = next),
    saveRulesOff: (next) => (made.rulesOff = next),
  };
  return made;
}

const must = finding('en/must:You must:0', 'en/must');
const late = finding('en/late:asap:0', 'en/late');

describe('putting aside', () => {
  it.each(['finding', 'ticket', 'rule'] as const)('by %s hides it, and bringing back shows it again', (scope) => {
    const aside = new Aside(store());
    aside.put(must, scope);
    expect(aside.part([must, late])).toEqual({ shown: [late], putAside: [{ scope, finding: must }] });
    aside.bringBack(must);
    expect(aside.part([must, late])).toEqual({ shown: [must, late], putAside: [] });
  });

  it('hides one finding alone, or all of its rule', () => {
    const again = finding('en/must:You must:1', 'en/must');
    const one = new Aside(store());
    one.put(must, 'finding');
    expect(one.part([must, again]).shown).toEqual([again]);
    const ticket = new Aside(store());
    ticket.put(must, 'ticket');
    expect(ticket.part([must, again]).shown).toEqual([]);
  });

  it('lists the newest first', () => {
    const aside = new Aside(store());
    aside.put(must, 'finding');
    aside.put(late, 'finding');
    expect(aside.part([must, late]).putAside.map(({ finding: { id } }) => id)).toEqual([late.id, must.id]);
  });

  it('stores no words, and hides again after a reload', () => {
    const kept = store();
    new Aside(kept).put(must, 'finding');
    expect(JSON.stringify(kept.inTicket)).not.toMatch(/must/i);
    expect(new Aside(store(kept.inTicket)).part([must]).shown).toEqual([]);
  });
});

describe('checking with rules put aside', () => {
  /** Where `en/must` is on, it hides `en/late` on the same words, as one card. */
  const engine: Engine = {
    detect: () => 'en',
    checker: async ({ rulesOff }) => ({
      check: () => report(rulesOff.has('en/must') ? [late] : [must]),
    }),
  };
  const known = { ticket: { channel: 'email', messages: [] }, unknown: [] } as const;
  const check = (aside: Aside) =>
    checkDraft({ text: 'You must do it asap.' }, { ...known, unknown: [] }, aside, engine, 'en');

  it('shows what a silenced rule had hidden, and lists what was silenced so that it can come back', async () => {
    const aside = new Aside(store());
    aside.put(must, 'rule');
    const checked = await check(aside);
    expect(checked?.report.findings).toEqual([late]);
    expect(checked?.putAside).toEqual([{ scope: 'rule', finding: must }]);
    aside.bringBack(must);
    expect((await check(aside))?.report.findings).toEqual([must]);
  });
});

describe('what became of findings', () => {
  it('is taken, dismissed or left; a fix that was undone is not taken', () => {
    const ledger = new Ledger();
    const gone = finding('gone', 'en/gone');
    ledger.take(gone);
    ledger.take(must);
    const outcomes = ledger.outcomes([must], [late]).map(({ id, outcome }) => [id, outcome]);
    expect(outcomes).toEqual([
      ['gone', 'taken'],
      [late.id, 'dismissed'],
      [must.id, 'left'],
    ]);
  });
});
