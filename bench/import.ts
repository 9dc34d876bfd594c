#!/usr/bin/env tsx
// Measures what `import 'nodetorch'` costs beyond loading libtorch: npm run bench:import [-- --rounds 5]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { median } from './report.js';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const worker = fileURLToPath(new URL('./import-worker.mjs', import.meta.url));

/** Milliseconds and MiB, in a process of its own. */
interface Cost {
  libtorch: number;
  ms: number;
  mb: number;
}

const costs = Array.from(
  { length: Number(options.rounds) },
  () => JSON.parse(execFileSync(process.execPath, [worker], { encoding: 'utf8' })) as Cost,
);
const of = (key: keyof Cost): string => median(costs.map((cost) => cost[key])).toFixed(0);
console.log(`libtorch ${of('libtorch')} ms; nodetorch beyond it ${of('ms')} ms and ${of('mb')} MiB (medians)`);
