import type { Finding } from '../checker/types.ts';
import type { PutAside, PutAsideScope } from '../messaging/protocol.ts';
import { fingerprint } from './fingerprint.ts';

/** What an agent put aside in one ticket, as it is kept: fingerprints and rule ids, no words. */
export interface AsideInTicket {
  findings: string[];
  rules: string[];
}

/** Where it is kept. Private windows keep it in memory only. */
export interface AsideStore {
  inTicket: AsideInTicket;
  /** Rules turned off everywhere. */
  rulesOff: readonly string[];
  saveTicket(aside: AsideInTicket): void;
  saveRulesOff(rules: string[]): void;
}

/** What the agent put aside, newest first, and what is left to show. */
export class Aside {
  readonly #store: AsideStore;

  constructor(store: AsideStore) {
    this.#store = store;
  }

  /** Rules that find nothing in this ticket. */
  silent(): ReadonlySet<string> {
    return new Set([...this.#store.inTicket.rules, ...this.#store.rulesOff]);
  }

  scopeOf({ id, rule }: Pick<Finding, 'id' | 'rule'>): PutAsideScope | undefined {
    if (this.#store.rulesOff.includes(rule)) return 'rule';
    if (this.#store.inTicket.rules.includes(rule)) return 'ticket';
    return this.#store.inTicket.findings.includes(fingerprint(id)) ? 'finding' : undefined;
  }

  put({ id, rule }: Pick<Finding, 'id' | 'rule'>, scope: PutAsideScope): void {
    const { inTicket, rulesOff } = this.#store;
    if (scope === 'rule') this.#store.saveRulesOff(withItem(rulesOff, rule));
    else if (scope === 'ticket') this.#store.saveTicket({ ...inTicket, rules: withItem(inTicket.rules, rule) });
    else this.#store.saveTicket({ ...inTicket, findings: withItem(inTicket.findings, fingerprint(id)) });
  }

  /** Undoes the widest thing that holds this finding back. */
  bringBack(finding: Pick<Finding, 'id' | 'rule'>): void {
    const { inTicket, rulesOff } = this.#store;
    const scope = this.scopeOf(finding);
    if (scope === 'rule') this.#store.saveRulesOff(rulesOff.filter((rule) => rule !== finding.rule));
    else if (scope === 'ticket') {
      this.#store.saveTicket({ ...inTicket, rules: inTicket.rules.filter((rule) => rule !== finding.rule) });
    } else if (scope === 'finding') {
      const mark = fingerprint(finding.id);
      this.#store.saveTicket({ ...inTicket, findings: inTicket.findings.filter((kept) => kept !== mark) });
    }
  }

  /** Parts findings into those to show and those put aside, the newest put aside first. */
  part(findings: readonly Finding[]): { shown: Finding[]; putAside: PutAside[] } {
    const shown: Finding[] = [];
    const putAside: PutAside[] = [];
    for (const finding of findings) {
      const scope = this.scopeOf(finding);
      if (scope) putAside.push({ scope, finding });
      else shown.push(finding);
    }
    putAside.sort((a, b) => this.#age(b) - this.#age(a));
    return { shown, putAside };
  }

  #age({ scope, finding }: PutAside): number {
    const { inTicket, rulesOff } = this.#store;
    if (scope === 'rule') return rulesOff.indexOf(finding.rule);
    if (scope === 'ticket') return inTicket.rules.indexOf(finding.rule);
    return inTicket.findings.indexOf(fingerprint(finding.id));
  }
}

const withItem = (list: readonly string[], item: string): string[] => [...list.filter((kept) => kept !== item), item];
