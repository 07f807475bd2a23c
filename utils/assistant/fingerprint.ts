const MASK = (1n << 64n) - 1n;

/**
 * A short fingerprint of words that must not be stored as they are (FNV-1a, 64 bits).
 * Not `crypto.subtle`: that is missing on helpdesks served over plain http.
 */
export function fingerprint(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < words.length; i++) {
    hash = ((hash ^ BigInt(words.charCodeAt(i))) * 0x100000001b3n) & MASK;
  }
  return hash.toString(36);
}
