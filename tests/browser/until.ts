/**
 * Asks again until `probe` gives something other than undefined, false or null. What can be awaited as an event should be;
 * this is for what lives in another process and tells nobody.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeout = 10_000,
): Promise<T> {
  const end = Date.now() + timeout;
  let cause: unknown;
  for (;;) {
    try {
      const found = await probe();
      if (found) return found;
      cause = undefined;
    } catch (error) {
      cause = error; // A target may vanish while it is asked; the last refusal is told if it never comes right.
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`, { cause });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}
