import type { Check, OwnEvidence } from './index.ts';

/**
 * Two forms of address in one reply. The rule's patterns come in groups (one a form); the form used more (the first one on
 * a draw) is the reply's, and the first place of another is the finding.
 */
export const addressMix: Check = (_document, own) => {
  const groups = new Map<string, OwnEvidence[]>();
  for (const one of own) if (one.group) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  if (groups.size < 2) return [];
  const [, ...others] = [...groups.values()].sort(
    (a, b) => b.length - a.length || (a[0] as OwnEvidence).span.start - (b[0] as OwnEvidence).span.start,
  );
  const first = others.flat().sort((a, b) => a.span.start - b.span.start)[0];
  return first ? [{ span: first.span }] : [];
};
