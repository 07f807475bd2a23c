import type { PageState } from '../../utils/messaging/protocol.ts';
import type { ReplyActions } from './actions.ts';
import { DraftView } from './draft-view.tsx';
import { StateCard } from './state-card.tsx';

/** The reply in the page beside the panel, or why there is none. `state` is absent until the page has spoken. */
export function ReplyScreen({ state, actions }: { state?: PageState; actions: ReplyActions }) {
  // Another ticket or box is another screen: nothing unfolded or noticed there carries over.
  if (state?.status === 'draft') return <DraftView key={state.draftKey} state={state} actions={actions} />;
  return <StateCard status={state?.status ?? 'waiting'} actions={actions} />;
}
