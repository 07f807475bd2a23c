import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../utils/checker/types.ts';
import type { ReplyActions } from './actions.ts';

const NOTICE_MS = 10_000;

/** Which wording each card shows, and what became of the last change. */
export function useFixes(actions: ReplyActions) {
  const [wordings, setWordings] = useState<Record<string, number>>({});
  const [problem, setProblem] = useState<{ id: string; code: string }>();
  const [notice, setNotice] = useState<'changed' | 'blank'>();
  /** Findings whose change is under way or waits its turn: a quick agent clicks the next card meanwhile. */
  const asked = useRef(new Set<string>());
  const turn = useRef(Promise.resolve());

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(undefined), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice]);

  /** The wording on show; the list of fixes may have grown shorter since. */
  const wordingOf = ({ id, fixes }: Finding) => (wordings[id] ?? 0) % Math.max(1, fixes.length);

  const otherWording = (finding: Finding) =>
    setWordings((now) => ({ ...now, [finding.id]: (wordingOf(finding) + 1) % finding.fixes.length }));

  const make = async (finding: Finding, fix: number, words: string) => {
    setProblem((now) => (now?.id === finding.id ? undefined : now));
    setNotice(undefined);
    try {
      const result = await actions.apply(finding.id, fix);
      if (result.ok) setNotice(words.includes('▢') ? 'blank' : 'changed');
      else setProblem({ id: finding.id, code: result.code });
    } catch {
      // The page is gone or was reloaded: the card says how to go on, the words can be copied.
      setProblem({ id: finding.id, code: 'other' });
    } finally {
      asked.current.delete(finding.id);
    }
  };

  /** One change after the other; a second click for the same one is the same wish. */
  const apply = (finding: Finding): Promise<void> => {
    const fix = wordingOf(finding);
    const words = finding.fixes[fix]?.text;
    if (words === undefined || asked.current.has(finding.id)) return turn.current;
    asked.current.add(finding.id);
    turn.current = turn.current.then(() => make(finding, fix, words));
    return turn.current;
  };

  return { wordingOf, otherWording, apply, problem, notice };
}
