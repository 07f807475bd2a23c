import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What people write; everything else is made by tools. */
export const FOLDERS = ['entrypoints', 'components', 'utils', 'assets', 'tests', 'scripts'];

/** Every file under our own folders, as paths from the root with forward slashes. */
export function allFiles(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !/(^|\/)(\.generated|node_modules)\//.test(path)),
  ).sort();
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mts|mjs)$/.test(path) && !path.endsWith('.d.ts');
export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

export interface Import {
  /** As written. */
  from: string;
  /** Path from the root where it names one of our own files. */
  file?: string;
  /** Only types are taken: nothing of it is there when the code runs. */
  typesOnly: boolean;
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?(?:([^;'"`]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"]([^'"]+)['"]/g;

/** What a file imports, from its text: statements and dynamic imports of plain strings. */
export function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (from: string, typesOnly: boolean) => {
    const own = from.startsWith('.') ? posix.normalize(posix.join(dirname(path), from)) : undefined;
    found.push({ from, typesOnly, ...(own ? { file: own.replace(/\?.*$/, '') } : {}) });
  };
  for (const [, type, names = '', from = ''] of text.matchAll(STATEMENT)) {
    const listed = names
      .match(/^\{([^}]*)\}$/)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    add(from, Boolean(type) || Boolean(listed?.length && listed.every((name) => name.startsWith('type '))));
  }
  for (const [, from = ''] of text.matchAll(DYNAMIC)) add(from, false);
  return found;
}
