import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import { build } from 'vite';
import type * as api from './content-world-entry.ts';

/** What stands ready in the world: utils/editors, utils/helpdesks, and a way to the editable of a test page. */
export interface World {
  editors: typeof api.editors;
  helpdesks: typeof api.helpdesks;
  find(selector: string): HTMLElement;
}

let bundled: Promise<string> | undefined;

/** Bridges and adapters as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('content-world-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bundled',
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('Bridges and adapters could not be bundled.');
  return output.output[0].code;
}

/** Looks up the editable; `frame selector >> body` goes into a same-origin frame. */
const FIND = `(selector) => {
  const [outer, inner] = selector.split(' >> ');
  const element = document.querySelector(outer);
  return inner ? element.contentDocument.querySelector(inner) : element;
}`;

/**
 * The content script's place: a world of its own in the page, sharing the DOM and no objects with the page's scripts, as
 * an extension's content script has it.
 */
export class ContentWorld {
  readonly #session: CDPSession;
  readonly #contextId: number;

  private constructor(session: CDPSession, contextId: number) {
    this.#session = session;
    this.#contextId = contextId;
  }

  static async in(page: Page): Promise<ContentWorld> {
    bundled ??= bundle();
    const session = await page.context().newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const world = new ContentWorld(session, executionContextId);
    await world.#evaluate(`${await bundled}; globalThis.world = { ...bundled, find: ${FIND} }; undefined`);
    return world;
  }

  /** Runs `work` in the world; arguments and result travel as JSON. */
  run<Result, Arguments extends unknown[]>(
    work: (world: World, ...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    const given = values.map((value) => JSON.stringify(value) ?? 'undefined');
    return this.#evaluate<Result>(`(${work})(${['globalThis.world', ...given].join(', ')})`);
  }

  async #evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
