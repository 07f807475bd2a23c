/** What is bundled for the content script's world in tests. */
export * as editors from '../../utils/editors/index.ts';
export * as helpdesks from '../../utils/helpdesks/index.ts';
