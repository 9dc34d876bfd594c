#!/usr/bin/env node
// Builds against a CUDA libtorch, then tests and measures on the GPU, and writes what came of it:
//   npm run gpu -- [--only tests,bench] [--libtorch FOLDER] [--parity replay.mjs] [--minutes 9] [--out FOLDER] [--dry-run]
// docs/gpu.md explains it. A step that fails does not stop the ones after it; the exit code is 0 where all passed.
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from './child.mjs';
import { findGpu, findLibtorch } from './machine.mjs';
import { write } from './report.mjs';
import { STEPS } from './steps.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Where the carry folder (pack.mjs) puts the program that replays PyTorch's answers. */
const CARRIED_PARITY = join(root, 'build/gpu/parity/replay.mjs');

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    libtorch: { type: 'string' },
    parity: { type: 'string' },
    minutes: { type: 'string', default: '9' },
    out: { type: 'string', default: process.env.OUT },
    'dry-run': { type: 'boolean', default: false },
  },
});

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  console.error(`npm run gpu: ${error.message}`);
  process.exitCode = 2;
}

async function main() {
  const started = Date.now();
  const deadline = started + positive('minutes', options.minutes) * 60_000;
  const dry = options['dry-run'];
  const selected = select(options.only);
  const libtorch = findLibtorch(options.libtorch, { anyBuild: dry });
  const { gpu, reason } = findGpu();
  if (!gpu && !dry) {
    throw new Error(
      `no NVIDIA GPU was found: ${reason}. Install NVIDIA's driver, or give --dry-run to go through the steps on the CPU.`,
    );
  }
  console.log(`libtorch ${libtorch.version} (${libtorch.path}); ${gpu ? `${gpu.name}, driver ${gpu.driver}` : reason}`);

  const device = gpu && libtorch.cuda ? 'cuda' : 'cpu';
  const scratch = mkdtempSync(join(tmpdir(), 'nodetorch-gpu-'));
  const logFolder = options.out ? resolve(options.out) : join(root, 'build/gpu');
  mkdirSync(logFolder, { recursive: true });
  const log = createWriteStream(join(logFolder, 'log.txt'));
  const parity = options.parity ? resolve(options.parity) : existsSync(CARRIED_PARITY) ? CARRIED_PARITY : undefined;
  const env = {
    ...process.env,
    NODETORCH_LIBTORCH: libtorch.path,
    NODETORCH_TEST_DEVICE: device,
  };
  const context = { root, scratch, libtorch, gpu, parity };

  const results = [];
  for (const [index, name] of selected.entries()) {
    const step = STEPS[name];
    const later = selected.slice(index + 1).reduce((sum, each) => sum + STEPS[each].least, 0);
    const left = (deadline - Date.now()) / 1000;
    const seconds = Math.min(step.most, Math.max(step.least, left - later), left);
    const broken = step.needs && results.find((result) => result.name === 'device' && result.status !== 'passed');
    const reasonNot = broken
      ? 'the device does not compute'
      : (step.missing?.(context) ?? (seconds <= 1 && 'no time was left'));
    // What a run lacks that was asked for by name is a failure.
    const skipped = broken || seconds <= 1 || options.only?.split(',').includes(name) ? 'failed' : 'skipped';
    console.log(`\n== ${name}${reasonNot ? `: not run, ${reasonNot}` : ` (at most ${Math.round(seconds)} s)`}`);
    results.push(
      reasonNot ? { name, status: skipped, seconds: 0, summary: `not run: ${reasonNot}` } : await take(name, seconds),
    );
  }
  log.end();

  const passed = results.every(({ status }) => status !== 'failed');
  const files = write(options.out ? resolve(options.out) : join(root, 'bench/results'), {
    date: new Date(started).toISOString(),
    dryRun: dry,
    device,
    gpu,
    libtorch: { version: libtorch.version, cuda: libtorch.cuda },
    node: process.version,
    seconds: (Date.now() - started) / 1000,
    steps: results,
  });
  rmSync(scratch, { recursive: true, force: true });
  console.log(`\n${results.map((each) => `${each.name}: ${each.status}, ${each.summary}`).join('\n')}`);
  console.log(`Wrote ${files.join(' and ')}; what was printed is in ${join(logFolder, 'log.txt')}`);
  return passed;

  async function take(name, seconds) {
    const begun = Date.now();
    log.write(`\n== ${name}\n`);
    // Where tests of the step write what came of them.
    const own = { ...env, ...STEPS[name].env, NODETORCH_TEST_REPORT: join(scratch, `${name}.jsonl`) };
    const { status, timedOut, tail } = await run(STEPS[name].command({ ...context, seconds }), {
      cwd: root,
      env: own,
      seconds,
      log,
    });
    const result = STEPS[name].read(context);
    const ok = status === 0 && !timedOut;
    const summary = [timedOut && `stopped after ${Math.round(seconds)} s`, !ok && !timedOut && `exit code ${status}`]
      .concat(ok || result.details ? result.summary : [])
      .filter(Boolean)
      .join('; ');
    const spent = (Date.now() - begun) / 1000;
    return {
      name,
      status: ok ? 'passed' : 'failed',
      timedOut,
      seconds: spent,
      ...result,
      summary,
      ...(ok ? {} : { tail }),
    };
  }
}

/** The steps to take, in their order. */
function select(only) {
  const names = Object.keys(STEPS);
  if (only === undefined) return names;
  const asked = only.split(',').map((name) => name.trim());
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`--only has no step ${unknown.join(', ')}: expected some of ${names.join(',')}`);
  return names.filter((name) => asked.includes(name));
}

function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0, got ${text}`);
  return value;
}
