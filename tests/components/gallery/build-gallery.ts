import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the gallery into `outDir` and serves it on a free loopback port; `url` ends with a slash. */
export async function serveGallery(outDir: string): Promise<{ url: string; close(): Promise<void> }> {
  const shared = { root, configFile: false, logLevel: 'error' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The gallery found no free port');
  return { url, close: () => server.close() };
}
