#!/usr/bin/env tsx
// Compares nodetorch with Python's PyTorch on a GPU, or on the CPU to try the benchmarks themselves:
// npm run bench:gpu -- [--device cuda] [--size full] [--only REGEX] [--quick] [--no-compiled] [--data CIFAR10]
//   [--json FILE] [--markdown FILE] [--save]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sources } from '../workers.js';
import type { Device } from './case.js';
import { describeMachine } from './machine.js';
import { measureGroup, type Settings, startNode, startPython } from './measure.js';
import { peaksOf } from './peaks.js';
import { type Case, type Group, plan, type Size } from './plan.js';
import { baseName, markdown, type Result, type Run, rows } from './report.js';

const { values: options } = parseArgs({
  options: {
    device: { type: 'string', default: 'cuda' },
    /** `full`, or `small`, which a CPU can do. */
    size: { type: 'string' },
    only: { type: 'string', default: '.' },
    quick: { type: 'boolean', default: false },
    'no-compiled': { type: 'boolean', default: false },
    /** How long all may take, without CIFAR-10. */
    minutes: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'string' },
    markdown: { type: 'string' },
    save: { type: 'boolean', default: false },
  },
});
const device = options.device as Device;
if (device !== 'cuda' && device !== 'cpu') throw new RangeError(`--device is cuda or cpu, not ${device}`);
const isGpu = device === 'cuda';
const size = (options.size ?? (isGpu ? 'full' : 'small')) as Size;
if (size !== 'full' && size !== 'small') throw new RangeError(`--size is full or small, not ${options.size}`);
/** A group's time is measured out for a GPU. On a CPU nothing presses. */
const SLOWER = isGpu ? 1 : 10;
const minutes = Number(options.minutes ?? (isGpu ? 4.5 : 60));
if (!(minutes > 0)) throw new RangeError(`--minutes is a number above 0, not ${options.minutes}`);

const tell = (text: string) => console.error(text);
const started = performance.now();
const seconds = () => (performance.now() - started) / 1000;

// What both sides are.
const [node, python] = await Promise.all([startNode(device), startPython(device)]);
const hello = { node: node.hello, python: python?.hello };
node.stop();
python?.stop();
if (isGpu && !hello.node.available) {
  tell('There is no CUDA device. `--device cpu` tries the benchmarks themselves, in small sizes.');
  process.exit(1);
}
if (!python) tell('No Python with torch was found: measuring this side only.');

const machine = describeMachine(device, (hello.python?.python as string | undefined) ?? null);
const peaks = machine.gpu ? peaksOf(machine.gpu) : null;
const events = isGpu && Boolean(hello.node.events) && hello.python?.events !== false;
const settings: Settings = {
  device,
  rounds: options.quick ? 3 : 5,
  turnMs: options.quick ? 30 : 100,
  events,
  reachable: peaks?.reachable ?? null,
  without: options['no-compiled'] ? ['compiled'] : [],
};

const wanted = new RegExp(options.only);
/** The groups that were asked for. What is wanted of ratios is wanted on a GPU. */
function chosen(groups: Group[]): Group[] {
  const judged = (each: Case): Case =>
    isGpu ? each : { ...each, wanted: each.wanted.map(({ nodetorch, python }) => ({ nodetorch, python })) };
  return groups
    .map((group) => {
      const cases = group.cases.filter(({ name }) => wanted.test(name) || wanted.test(group.name));
      return { ...group, cases: cases.map(judged) };
    })
    .filter(({ cases }) => cases.length > 0);
}

const skipped = (group: Group, why: string): Result[] =>
  group.cases.map(({ name, unit }) => ({ group: group.name, name, unit, measured: [], comparisons: [], skipped: why }));

async function readCifar(): Promise<string | null> {
  if (options.data === undefined || !chosen(plan(size, '')).some(({ name }) => name === 'cifar10')) return null;
  const { writeCifar } = await import('./cifar-data.js');
  return await writeCifar(options.data, size === 'small' ? 500 : 60_000);
}

const folder = await readCifar();
const results: Result[] = [];
try {
  for (const group of chosen(plan(size, folder))) {
    const left = group.name === 'cifar10' ? Infinity : minutes * 60 - seconds();
    if (group.skipped || left <= 0) {
      results.push(...skipped(group, group.skipped ?? `the ${minutes} minutes for all were over`));
      continue;
    }
    const limit = Math.min(group.seconds * SLOWER, left);
    const show = (result: Result) => {
      for (const [name, ...cells] of rows(result)) tell(`${name!.padEnd(44)}${cells.join('  ')}`);
    };
    results.push(...(await measureGroup(group, settings, limit, show)));
    tell(`${group.name}: done after ${seconds().toFixed(0)} s`);
  }
} finally {
  if (folder) rmSync(folder, { recursive: true });
}

const run: Run = {
  date: new Date().toISOString().slice(0, 10),
  machine,
  torch: {
    nodetorch: hello.node.ready,
    python: hello.python?.ready ?? null,
    cuda: (hello.node.cuda as string | null) ?? null,
  },
  device,
  size,
  clock: events ? "CUDA's events" : isGpu ? "the host's clock, waiting for the device" : "the host's clock",
  seconds: seconds(),
  peaks,
  results,
};

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  tell(`wrote ${file}`);
}

const [json, table] = [`${JSON.stringify(run, null, 2)}\n`, markdown(run)];
const saved = join(sources, 'results', baseName(run));
for (const file of [options.json, options.save && `${saved}.json`]) if (file) write(file, json);
for (const file of [options.markdown, options.save && `${saved}.md`]) if (file) write(file, table);
console.log(table);
