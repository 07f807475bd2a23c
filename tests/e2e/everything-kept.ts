declare const chrome: { storage: Record<'local' | 'session', { get(): Promise<unknown> }> };

/** What can run a function inside a page of the extension. */
interface Inside {
  evaluate(inside: () => Promise<string>): Promise<string>;
}

/** Everything the extension keeps, as text: its databases and its storage. */
export const everythingKept = (inside: Inside): Promise<string> =>
  inside.evaluate(async () => {
    const kept: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      for (const store of database.objectStoreNames) {
        kept.push(
          await new Promise((resolve, reject) => {
            const asked = database.transaction(store).objectStore(store).getAll();
            asked.onsuccess = () => resolve(asked.result);
            asked.onerror = () => reject(asked.error);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(kept);
  });
