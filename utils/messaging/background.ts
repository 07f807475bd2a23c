import { defineExtensionMessaging } from '@webext-core/messaging';
import { extensionIsAlive } from './alive.ts';
import { CodedError } from './errors.ts';
import type { BackgroundProtocol } from './protocol.ts';

const messaging = defineExtensionMessaging<BackgroundProtocol>();

/** Registers the background's answer to one message. */
export const answerAsBackground = messaging.onMessage;

/**
 * Asks the background. Rejects with a `CodedError`: `reload-needed` when this script outlived its extension, the
 * background's own code where it gave one, else `background-failed` with the cause.
 */
export async function askBackground<N extends keyof BackgroundProtocol>(
  name: N,
  ...request: Parameters<BackgroundProtocol[N]>
): Promise<ReturnType<BackgroundProtocol[N]>> {
  if (!extensionIsAlive()) throw reloadNeeded();
  try {
    const send = messaging.sendMessage as (name: N, data: unknown) => Promise<ReturnType<BackgroundProtocol[N]>>;
    return await send(name, request[0]);
  } catch (cause) {
    if (!extensionIsAlive()) throw reloadNeeded(cause);
    const code = (cause as { code?: unknown }).code;
    if (typeof code === 'string') throw new CodedError(code, (cause as Error).message, { cause });
    throw new CodedError('background-failed', 'Empatia’s background didn’t answer. Try again.', { cause });
  }
}

const reloadNeeded = (cause?: unknown) =>
  new CodedError('reload-needed', 'Empatia was updated. Reload this page.', { cause });
