import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type * as api from './content-world-entry.ts';

/** What stands ready in the content script's world: utils/editors, utils/helpdesks, and a way to a test page's editable. */
export interface World {
  editors: typeof api.editors;
  helpdesks: typeof api.helpdesks;
  find(selector: string): HTMLElement;
}

/** Runs work in the content script's world; arguments and result travel as JSON. */
export interface WorldRunner {
  run<Result, Arguments extends unknown[]>(
    work: (world: World, ...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
}

/** The expression that runs `work` where `globalThis.world` stands ready. */
export function callIn(work: { toString(): string }, values: unknown[]): string {
  const given = values.map((value) => JSON.stringify(value) ?? 'undefined');
  return `(${work})(${['globalThis.world', ...given].join(', ')})`;
}

/** Looks up the editable; `frame selector >> body` goes into a same-origin frame. */
const FIND = `(selector) => {
  const [outer, inner] = selector.split(' >> ');
  const element = document.querySelector(outer);
  return inner ? element.contentDocument.querySelector(inner) : element;
}`;

/** One of the project's files as one script that leaves its exports in `name`. */
export async function bundle(file: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error(`${file} could not be bundled.`);
  return output.output[0].code;
}

let script: Promise<string> | undefined;

/** Bridges and adapters as one script that sets up the world. */
export function worldScript(): Promise<string> {
  script ??= bundle('content-world-entry.ts', 'bundled').then(
    (code) => `${code}; globalThis.world = { ...bundled, find: ${FIND} }; undefined`,
  );
  return script;
}
