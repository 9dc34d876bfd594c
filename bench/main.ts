#!/usr/bin/env tsx
// Measures the same work here and in Python, in turns in one run, and prints medians and ratios:
// npm run bench [-- --only REGEX] [--rounds 15] [--threads 1] [--save]
import { parseArgs } from 'node:util';
import { cases } from './cases.js';
import { median, microseconds, operatorMean, type Result, save, slowest } from './report.js';
import { Worker } from './workers.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '.' },
    rounds: { type: 'string', default: '15' },
    threads: { type: 'string', default: '1' },
    save: { type: 'boolean', default: false },
  },
});
/** How long one turn should take: long against a clock's tick, short against the machine's moods. */
const TURN_MS = 60;

async function measure(name: string, ours: Worker, python: Worker | undefined): Promise<Result> {
  // Warm both up, and find how many runs fill a turn. Operators run in blocks of a hundred.
  const block = name.startsWith('op ') ? 100 : 1;
  let n = block;
  for (let ms = await ours.time(name, n); ms < TURN_MS; ms = await ours.time(name, n)) n *= 2;
  await python?.time(name, n);
  const mine: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < Number(options.rounds); round++) {
    mine.push(((await ours.time(name, n)) * 1000) / n);
    if (python) theirs.push(((await python.time(name, n)) * 1000) / n);
  }
  if (!python) return { name, nodetorch: median(mine) };
  const ratio = median(mine.map((value, i) => value / theirs[i]!));
  return { name, nodetorch: median(mine), python: median(theirs), ratio };
}

const ours = await Worker.startNode('worker.ts', [options.threads]);
const python = await Worker.startPython('worker.py', [options.threads]);
if (!python) console.log('No Python with torch was found: measuring this side only.');

const results: Result[] = [];
const columns = [24, 14, 14, 8];
const row = (cells: string[]) =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(columns[i]!) : cell.padEnd(columns[0]!))).join(''));
console.log(
  `nodetorch on libtorch ${ours.version}${python ? `, Python's torch ${python.version}` : ''}; ${options.threads} thread(s), ${options.rounds} rounds`,
);
row(['medians, microseconds', 'nodetorch', 'Python', 'ratio']);
for (const name of Object.keys(cases)) {
  if (!new RegExp(options.only).test(name)) continue;
  const result = await measure(name, ours, python);
  results.push(result);
  row([name, microseconds(result.nodetorch), microseconds(result.python), result.ratio?.toFixed(2) ?? '-']);
}
ours.stop();
python?.stop();

const mean = operatorMean(results);
if (mean !== undefined) row(['operators, geometric mean', '', '', mean.toFixed(2)]);
const last = slowest(results);
if (last) row([`slowest: ${last.name}`, '', '', last.ratio!.toFixed(2)]);

if (options.save) {
  const { threads, rounds } = options;
  const run = {
    libtorch: ours.version,
    python: python?.version ?? null,
    threads: Number(threads),
    rounds: Number(rounds),
    results,
  };
  console.log(`wrote ${save(run)}, and the tables of the README and docs/performance.md`);
}
