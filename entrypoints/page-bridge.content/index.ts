import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPasteRequests } from '../../utils/editors/page-world.ts';

/**
 * The page-world half of a paste. Firefox only: there an event that carries a DataTransfer must come from the page's
 * world, else the editor receives an empty clipboard and deletes what is selected. Chromium needs none of this.
 */
export default defineContentScript({
  matches: [], // the helpdesks' own, set by scripts/wxt-parts.ts
  include: ['firefox'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    answerPasteRequests(document, new AbortController().signal);
  },
});
