import type { CDPSession, Page } from 'playwright-core';
import { callIn, type World, type WorldRunner, worldScript } from './bundled-bridges.ts';

/**
 * The content script's place: a world of its own in the page, sharing the DOM and no objects with the page's scripts, as
 * an extension's content script has it.
 */
export class ContentWorld implements WorldRunner {
  readonly #session: CDPSession;
  readonly #contextId: number;

  private constructor(session: CDPSession, contextId: number) {
    this.#session = session;
    this.#contextId = contextId;
  }

  static async in(page: Page, session?: CDPSession): Promise<ContentWorld> {
    const own = session ?? (await page.context().newCDPSession(page));
    const { frameTree } = await own.send('Page.getFrameTree');
    const { executionContextId } = await own.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const world = new ContentWorld(own, executionContextId);
    await world.#evaluate(await worldScript());
    return world;
  }

  run<Result, Arguments extends unknown[]>(
    work: (world: World, ...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result> {
    return this.#evaluate<Result>(callIn(work, values));
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
