import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Tests run on the same compiled languages as the extension; a stale one would test yesterday's rules. */
export default function compileFirst(): void {
  const script = join(import.meta.dirname, '../../scripts/compile-languages.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, '--if-stale'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The languages don’t compile:\n${stderr}`);
}
