/** What is put on the wire of an error: never its stack, never words of a customer. */
export interface WireError {
  code: string;
  message: string;
}

/** An error a person can act on: a code that stays the same in every language, and a sentence that says what to do next. */
export class CodedError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CodedError';
    this.code = code;
  }
}

/**
 * True for a `CodedError`, also of another bundle: the loader and the assistant each carry their own copy of the class,
 * so `instanceof` would take the other's for a stranger.
 */
export const isCoded = (error: unknown): error is CodedError =>
  error instanceof Error && error.name === 'CodedError' && typeof (error as Partial<CodedError>).code === 'string';

/** An error as it crosses from page to panel. An error without a code of its own is told as `unexpected`. */
export function toWire(error: unknown): WireError {
  if (isCoded(error)) return { code: error.code, message: error.message };
  return { code: 'unexpected', message: 'Something went wrong in the page. Reload the page and try again.' };
}

export function fromWire(error: WireError): CodedError {
  return new CodedError(error.code, error.message);
}
