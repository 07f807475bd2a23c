import { describe, expect, it } from 'vitest';
import { allFiles, type Import, importsOf, isCode, read } from './source-files.ts';

/** The part of the house a file belongs to: `utils/checker`, `components` … */
function part(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'utils' ? `${top}/${second}` : top;
}

/** Which of our own parts a part may take code from, and which types only. What is not listed here stands in `OPEN`. */
const ARROWS: Record<string, { code: string[]; types?: string[]; packages?: RegExp; why: string }> = {
  'utils/checker': {
    code: [],
    packages: /^$/,
    why: 'the checker is pure: hand in what it needs (language, clock, lexicon) as an argument',
  },
  'utils/languages': { code: ['utils/checker'], why: 'a language is data for the checker and knows nothing else' },
  'utils/packs': { code: ['utils/checker'], why: 'packs are rules for the checker and know nothing else' },
  'utils/dom': { code: [], packages: /^$/, why: 'reading a page needs the DOM and nothing else' },
  'utils/helpdesks': {
    code: ['utils/dom'],
    types: ['utils/checker'],
    packages: /^$/,
    why: 'an adapter is pure over the page: pass what it needs in `Page`',
  },
  'utils/editors': {
    code: ['utils/dom'],
    types: ['utils/checker'],
    packages: /^$/,
    why: 'a bridge knows the DOM and nothing else: pass what it needs in',
  },
  components: {
    code: [],
    types: ['utils/checker', 'utils/messaging', 'utils/settings', 'utils/history', 'utils/packs'],
    why: 'a component gets props and gives callbacks: let the entrypoint that shows it pass the value in',
  },
};
/** Parts that wire others together, in utils and above. Nothing takes from entrypoints; only entrypoints show components. */
const OPEN: Record<string, RegExp> = {
  entrypoints: /^(components|utils\/|assets)/,
  utils: /^utils\//,
};

function complaint(path: string, { file, from, typesOnly }: Import): string | undefined {
  const own = part(path);
  const rule = ARROWS[own];
  if (file) {
    const other = part(file);
    if (other === own || other === 'assets') return undefined;
    if (other === 'entrypoints')
      return `${path} imports ${file}: nothing imports entrypoints; move what both need to utils`;
    if (other === 'tests' || other === 'scripts')
      return `${path} imports ${file}: the product must not need tests or scripts`;
    if (rule) {
      if (rule.code.includes(other) || (typesOnly && rule.types?.includes(other))) return undefined;
      return `${path} imports ${file}${typesOnly ? ' (types)' : ''}: ${rule.why}`;
    }
    const open = OPEN[own.split('/')[0] ?? ''];
    return open && !open.test(other) ? `${path} imports ${file}: ${own} may not reach into ${other}` : undefined;
  }
  if (rule?.packages && !rule.packages.test(from)) return `${path} imports the package ${from}: ${rule.why}`;
  return undefined;
}

const product = allFiles().filter((path) => isCode(path) && /^(entrypoints|components|utils)\//.test(path));

describe('the arrows of the house', () => {
  it('finds files to look at', () => {
    expect(product.length).toBeGreaterThan(20);
  });

  it('reads imports as they are written', () => {
    const text =
      "import type { A } from './a.ts';\nimport {\n  type B,\n  type C,\n} from '../b.ts';\nimport d from 'd';\nawait import('./e.ts');";
    expect(importsOf('utils/x/y.ts', text)).toEqual([
      { from: './a.ts', file: 'utils/x/a.ts', typesOnly: true },
      { from: '../b.ts', file: 'utils/b.ts', typesOnly: true },
      { from: 'd', typesOnly: false },
      { from: './e.ts', file: 'utils/x/e.ts', typesOnly: false },
    ]);
  });

  it('point one way', () => {
    const complaints = product.flatMap((path) => importsOf(path, read(path)).map((one) => complaint(path, one)));
    expect(complaints.filter(Boolean)).toEqual([]);
  });

  it('let only wiring, messages, settings and history touch the browser', () => {
    const allowed = /^(entrypoints|utils\/(messaging|settings|history))\//;
    const complaints = product
      .filter((path) => !allowed.test(path))
      .filter((path) =>
        importsOf(path, read(path)).some(
          ({ from, typesOnly }) => !typesOnly && /^(wxt\/browser|webextension-polyfill)$/.test(from),
        ),
      )
      .map(
        (path) =>
          `${path} imports the browser: ask for what it needs as an argument, or move that part to utils/messaging`,
      );
    expect(complaints).toEqual([]);
  });

  it('take the browser from one place', () => {
    const complaints = product
      .filter((path) =>
        /\bfrom 'webextension-polyfill'|\bchrome\.(runtime|storage|tabs|sidePanel)\b/.test(
          read(path).replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, ''),
        ),
      )
      .map((path) => `${path}: import { browser } from 'wxt/browser' instead of chrome.* or the polyfill itself`);
    expect(complaints).toEqual([]);
  });
});
