/**
 * Our full check (customer read too, nothing remembered) beside peers, same texts, one run, interleaved: medians and p95,
 * ratios of ours to theirs, cold start, heap, and how the cost grows with rules and with hostile text.
 *   npm run bench [-- --json]     --json ends with one line {"ratios": {…}} for about 80 words
 */
import { createChecker } from '../../utils/checker/check.ts';
import type { Language } from '../../utils/checker/language.ts';
import { openLanguage } from '../../utils/checker/language.ts';
import { openCompiled } from '../../utils/languages/open-compiled.ts';
import { peers } from './peers.ts';
import { type BenchLanguage, replyOf } from './texts.ts';

const ROUNDS = 60;
const WARM_UP = 15;
const SIZES = [80, 200, 1000];

const ours = (language: Language) => (reply: string, customer: string) =>
  createChecker({ language }).check(
    { text: reply, finished: true },
    { channel: 'email', firstReply: true, requester: 'Maria Lopez', messages: [{ role: 'customer', text: customer }] },
  );

const quantile = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] as number;
const ms = (value: number) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;

interface Runner {
  name: string;
  language: BenchLanguage;
  run(reply: string, customer: string): unknown;
}

/** Times all runners on the same texts, taking turns, so that a busy moment of the machine meets them all. */
async function timed(runners: readonly Runner[], words: number): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    for (const { name, language, run } of runners) {
      const { reply, customer } = replyOf(language, words, round);
      const before = performance.now();
      await run(reply, customer);
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - before);
    }
  }
  return times;
}

const opened = (code: BenchLanguage) => {
  const heap = process.memoryUsage().heapUsed;
  const before = performance.now();
  const language = openCompiled(code);
  console.log(
    `open ${code}: ${ms(performance.now() - before)}, heap ${((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(1)} MB`,
  );
  return language;
};

const languages = { en: opened('en'), it: opened('it'), pt: opened('pt') };
const own: Runner[] = (Object.keys(languages) as BenchLanguage[]).map((code) => ({
  name: `empatia ${code}`,
  language: code,
  run: ours(languages[code]),
}));
const others: Runner[] = (await peers()).map(({ name, run }) => ({ name, language: 'en' as const, run }));
const ratios: Record<string, number> = {};

for (const words of SIZES) {
  console.log(`\n${words} words${' '.repeat(16)}p50         p95     ours / theirs (p50)`);
  const times = await timed([...own, ...others], words);
  const reference = quantile(times.get('empatia en') as number[], 0.5);
  for (const [name, taken] of times) {
    const ratio = reference / quantile(taken, 0.5);
    if (words === SIZES[0] && !name.startsWith('empatia')) ratios[name] = Number(ratio.toFixed(4));
    console.log(
      `  ${name.padEnd(16)} ${ms(quantile(taken, 0.5)).padStart(10)}  ${ms(quantile(taken, 0.95)).padStart(10)}     ${name.startsWith('empatia') ? '' : ratio.toFixed(3)}`,
    );
  }
}

console.log('\nWith further rules of packs (about 80 words)');
const costWith = async (count: number): Promise<number> => {
  const { artefact } = languages.en;
  const rules = Array.from({ length: count }, (_, i) => ({
    id: `en/blame/pack-${i}`,
    concern: 'blame' as const,
    message: 'm',
    why: 'w',
    match: [`you (forgot|missed) the thing${i} (again|once more)`, `word${i}a word${i}b …3 end${i}`],
  }));
  const language = openLanguage({ ...artefact, rules: [...artefact.rules, ...rules] });
  const times = await timed([{ name: 'empatia', language: 'en', run: ours(language) }], 80);
  return quantile(times.get('empatia') as number[], 0.5);
};
const few = await costWith(100);
const many = await costWith(10_000);
console.log(`  100: ${ms(few)}, 10,000: ${ms(many)}, ${(many / few).toFixed(2)} times`);

console.log('\nHostile text, time per kB');
const hostile = (kilobytes: number): number => {
  const text = 'you must you failed to if not … as soon as possible ((( {{ '
    .repeat(Math.ceil((kilobytes * 1000) / 59))
    .slice(0, kilobytes * 1000);
  const before = performance.now();
  createChecker({ language: languages.en }).check(
    { text, finished: true },
    { channel: 'email', messages: [{ role: 'customer', text: text.slice(0, 2000) }] },
  );
  return (performance.now() - before) / kilobytes;
};
hostile(10);
const small = hostile(10);
const large = hostile(1000);
console.log(`  10 kB: ${ms(small)}, 1 MB: ${ms(large)}, ${(large / small).toFixed(2)} times`);

if (process.argv.includes('--json')) console.log(JSON.stringify({ ratios }));
