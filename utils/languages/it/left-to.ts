import type { RuleSource } from '../define.ts';

/**
 * What rules with a one-click fix take out of a wider rule that only advises: their patterns keep it silent, and their
 * examples show it. So no words carry two cards, one with a fix and one without.
 */
export function leftTo(...rules: readonly RuleSource[]): { unless: string[]; passes: string[] } {
  const patterns = rules.flatMap(({ match }) => match ?? []);
  const flags = rules.flatMap(({ examples }) => examples.flags);
  return {
    unless: patterns.map((pattern) => pattern.replace(/[[\]]/g, '')),
    passes: flags.map((flag) => ('reply' in flag ? flag.reply : flag[0]).replace('[[', '').replace(']]', '')),
  };
}
