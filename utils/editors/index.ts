import { ckeditor4 } from './ckeditor4.ts';
import { ckeditor5 } from './ckeditor5.ts';
import { contenteditable } from './contenteditable.ts';
import { textarea } from './textarea.ts';
import type { EditorBridge } from './types.ts';

/** Every editor bridge; the first that matches serves, so the ones that take anything come last. */
export const EDITORS: readonly EditorBridge[] = [ckeditor5, ckeditor4, contenteditable, textarea];

/** The bridge for a reply box (the editable element itself), or none when it is of no known kind. */
export const bridgeFor = (element: Element): EditorBridge | undefined =>
  EDITORS.find((bridge) => bridge.matches(element));
