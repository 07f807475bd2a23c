import type { CDPSession } from 'playwright-core';

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

/**
 * One target of the browser that the driver has no page for: the side panel, the extension's worker. Speaks through the
 * browser's own session, so no debugging port is opened.
 */
export class Target {
  private next = 0;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private readonly browser: CDPSession;
  private readonly sessionId: string;
  readonly targetId: string;

  private constructor(browser: CDPSession, sessionId: string, targetId: string) {
    this.browser = browser;
    this.sessionId = sessionId;
    this.targetId = targetId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as Answer;
      const asked = this.waiting.get(answer.id);
      if (!asked) return;
      this.waiting.delete(answer.id);
      if (answer.error) asked.reject(new Error(answer.error.message));
      else asked.resolve(answer.result);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      for (const { reject } of this.waiting.values()) reject(new Error('The target was closed.'));
      this.waiting.clear();
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<Target> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(browser, sessionId, targetId);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers differ by method; callers name what they take
  async send<T = any>(method: string, params: object = {}): Promise<T> {
    this.next += 1;
    const id = this.next;
    const answered = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    await this.browser.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return (await answered) as T;
  }

  /** Runs a function inside the target; arguments and the result travel as JSON. */
  async evaluate<Result, Args extends unknown[]>(
    inside: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const answer = await this.send('Runtime.evaluate', {
      expression: `(${inside.toString()})(...${JSON.stringify(args)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as Awaited<Result>;
  }
}
