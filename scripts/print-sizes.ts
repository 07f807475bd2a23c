/** Prints what a page and a ticket cost, gzipped: `node scripts/print-sizes.ts [build folder]`. Exits 1 over a budget. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGE_CODES } from '../utils/checker/types.ts';

const folder = process.argv[2] ?? '.output/chrome-mv3';
/** In kB gzipped. The loader runs on every page of a helpdesk; the rest loads when a reply box comes into use. */
const PARTS: { part: string; file: string; budget?: number }[] = [
  { part: 'loader', file: 'content-scripts/helpdesk.js', budget: 25 },
  { part: 'assistant', file: 'assistant.js' },
  ...LANGUAGE_CODES.map((code) => ({ part: `language ${code}`, file: `languages/${code}.json`, budget: 150 })),
  { part: 'background', file: 'background.js' },
];

if (!existsSync(folder)) {
  console.error(`No build in ${folder}. Run: npm run build`);
  process.exit(1);
}
let over = false;
for (const { part, file, budget } of PARTS) {
  const size = gzipSync(readFileSync(join(folder, file))).length / 1000;
  const tooBig = budget !== undefined && size > budget;
  over ||= tooBig;
  const limit = budget === undefined ? '' : ` of ${budget} kB${tooBig ? ', over budget' : ''}`;
  console.log(`${part.padEnd(12)} ${size.toFixed(1).padStart(6)} kB${limit}`);
}
if (over) process.exit(1);
