export { extensionIsAlive, ifAlive } from './alive.ts';
export { answerAsBackground, askBackground } from './background.ts';
export { connectToPage, type PageConnection } from './connect-to-page.ts';
export { CodedError, isCoded } from './errors.ts';
export { followActiveTab } from './follow-active-tab.ts';
export type { PanelHandlers } from './panel-port.ts';
export type * from './protocol.ts';
export { type PanelServer, servePanel } from './serve-panel.ts';
