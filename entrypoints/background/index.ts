import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { forgetOldAside } from '../../utils/settings/index.ts';
import { serveHistory } from './serve-history.ts';
import { servePanelOpening } from './serve-panel-opening.ts';

export default defineBackground({
  // Chromium may kill the worker at any moment: every listener is registered in this first turn, none after an await.
  type: 'module',
  main() {
    servePanelOpening(browser);
    serveHistory();
    forgetOldAside(new Date()).catch((cause: unknown) => console.warn('Empatia: old put-asides stay for now', cause));
  },
});
