// What a run on the GPU consists of, in its order. A step is a command with a share of the time, and what is read from it.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';

/** For tests that run beside each other: what they compute on the CPU is small. */
const TEST_ENV = { OMP_NUM_THREADS: '2' };

/** A test process takes this much of the GPU's memory for its context and its tensors, in MiB. */
const TEST_MEMORY = 1024;

/**
 * @typedef {object} Run
 * @property {string} root the checkout
 * @property {string} scratch a folder for what a step writes
 * @property {{ path: string, version: string, series: string }} libtorch
 * @property {{ name: string, driver: string, memoryMiB: number } | null} gpu
 * @property {string | undefined} parity a program that replays PyTorch's answers
 * @property {number} seconds that the step may take
 */

/**
 * Each step: `most` seconds that it may take, `least` that the steps before must leave it, whether it `needs` a device
 * that computes, what is `missing` for it, the `command` with its `env`, and `read`, which makes a summary and details of what it wrote.
 */
export const STEPS = {
  build: {
    most: 300,
    least: 60,
    command: ({ libtorch }) => node('tools/gpu/build.mjs', libtorch.path),
    read: () => ({ summary: 'the addons and the package are built' }),
  },
  device: {
    most: 60,
    least: 20,
    command: ({ scratch }) => node('tools/gpu/probe.mjs', join(scratch, 'device.json')),
    read: ({ scratch }) => {
      const found = readJson(join(scratch, 'device.json'));
      return { summary: found ? `a matrix product is right on ${found.device}` : '', details: found };
    },
  },
  cuda: {
    most: 90,
    least: 45,
    needs: true,
    missing: ({ root }) => (existsSync(join(root, 'tests/cuda')) ? null : 'there is no tests/cuda'),
    // These tests name the devices of their tensors.
    env: { ...TEST_ENV, NODETORCH_TEST_DEVICE: 'cpu' },
    command: ({ gpu }) => vitest(gpu, 'tests/cuda', 'tests/train/graph.test.ts'),
    read: ({ scratch }) => readTests(join(scratch, 'cuda.jsonl')),
  },
  tests: {
    most: 240,
    least: 90,
    needs: true,
    env: TEST_ENV,
    command: ({ gpu }) => vitest(gpu),
    read: ({ scratch }) => readTests(join(scratch, 'tests.jsonl')),
  },
  parity: {
    most: 75,
    least: 30,
    needs: true,
    missing: ({ parity }) => (parity ? null : 'no program that replays PyTorch’s answers was given (--parity)'),
    command: ({ parity, scratch }) =>
      node(parity, '--lib', 'tools/gpu/parity.mjs', '--show', '60', '--json', join(scratch, 'parity.json')),
    read: ({ scratch }) => readParity(join(scratch, 'parity.json')),
  },
  bench: {
    most: 150,
    least: 60,
    needs: true,
    missing: ({ root, gpu }) => {
      if (!gpu) return 'there is no GPU to measure';
      return existsSync(join(root, 'bench/gpu/main.ts')) ? null : 'there is no bench/gpu/main.ts';
    },
    // It writes its figures at its end, which must come before this step's.
    command: ({ scratch, seconds }) =>
      node(
        ...[
          'node_modules/tsx/dist/cli.mjs',
          'bench/gpu/main.ts',
          '--minutes',
          (Math.max(seconds - 20, 10) / 60).toFixed(2),
        ],
        ...['--json', join(scratch, 'bench.json'), '--markdown', join(scratch, 'bench.md')],
      ),
    read: ({ scratch }) => ({
      summary: existsSync(join(scratch, 'bench.md')) ? 'measured' : 'it wrote no table',
      details: readJson(join(scratch, 'bench.json')),
      markdown: readText(join(scratch, 'bench.md')),
    }),
  },
};

const node = (...args) => [process.execPath, ...args];

function vitest(gpu, ...args) {
  const options = [`--maxWorkers=${workers(gpu)}`, '--reporter=tools/gpu/reporter.mjs'];
  return node('node_modules/vitest/vitest.mjs', 'run', ...options, ...args);
}

function workers(gpu) {
  const fit = gpu ? Math.floor(gpu.memoryMiB / TEST_MEMORY) : Number.POSITIVE_INFINITY;
  return Math.max(1, Math.min(availableParallelism(), fit));
}

function readTests(path) {
  const files = readText(path)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const sum = (count) => files.reduce((total, file) => total + count(file), 0);
  const [passed, failed, skipped] = [(f) => f.passed, (f) => f.failures.length, (f) => f.skipped].map(sum);
  const failures = files.flatMap(({ file, failures }) => failures.map((failure) => ({ file, ...failure })));
  return {
    summary: `${passed} tests passed, ${failed} failed, ${skipped} skipped, in ${files.length} files`,
    details: { passed, failed, skipped, failures, files },
    lists: {
      [`Failed of ${basename(path, '.jsonl')}`]: failures.map(
        ({ file, name, message }) => `${file}: ${name}: ${firstLine(message)}`,
      ),
    },
  };
}

function readParity(path) {
  const found = readJson(path);
  if (!found) return { summary: 'it wrote no figures' };
  const groups = Object.entries(found.tally).map(([name, { pass, total }]) => ({ name, pass, total }));
  const [pass, total] = ['pass', 'total'].map((key) => groups.reduce((sum, group) => sum + group[key], 0));
  return {
    summary: `${pass} of ${total} of PyTorch’s answers, which were recorded on the CPU, are the same within tolerance`,
    details: { groups, failures: found.failures },
    lists: { 'Answers by group': groups.map((group) => `${group.name || 'torch'}: ${group.pass} of ${group.total}`) },
  };
}

function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function readJson(path) {
  const text = readText(path);
  return text ? JSON.parse(text) : undefined;
}

const firstLine = (text) => text.split('\n')[0];
