import type { PageState } from '../../utils/messaging/protocol.ts';
import type { ReplyActions } from './actions.ts';
import { DraftView } from './draft-view.tsx';
import { StateCard } from './state-card.tsx';

interface Props {
  /** Absent until the page has spoken. */
  state?: PageState;
  /** Replies aren't read at all. */
  off?: boolean;
  actions: ReplyActions;
}

/** The reply in the page beside the panel, or why there is none. */
export function ReplyScreen({ state, off = false, actions }: Props) {
  if (off) return <StateCard status="off" actions={actions} />;
  // Another ticket or box is another screen: nothing unfolded or noticed there carries over.
  if (state?.status === 'draft') return <DraftView key={state.draftKey} state={state} actions={actions} />;
  return <StateCard status={state?.status ?? 'waiting'} actions={actions} />;
}
