#!/usr/bin/env node
// Runs a command with a simulated CUDA device, against the CUDA build of libtorch that NODETORCH_LIBTORCH names:
//   node tests/cuda/simulator/run.mjs [--devices 2] [--memory 256MiB] [--log FILE] -- node script.mjs
//   node tests/cuda/simulator/run.mjs --build
// README.md says what it shows and what it can't.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { locateLibtorch } from '../../../tools/libtorch.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(dirname(here)));

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Makes a file, in whose place nothing half made ever is: a process may be using it. */
function compile(target, args) {
  const unfinished = `${target}.${process.pid}`;
  const { status, error } = spawnSync(process.env.CXX ?? 'g++', [...args, '-o', unfinished], {
    cwd: here,
    stdio: 'inherit',
  });
  if (error) throw error;
  if (status !== 0) fail('The simulated device does not build.');
  renameSync(unfinished, target);
}

const sources = (folder) =>
  readdirSync(join(here, folder))
    .filter((file) => file.endsWith('.cc'))
    .map((file) => join(folder, file));

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Whether a file is older than one of its sources, or than a header of their folder. */
function isStale(target, files) {
  const headers = files.flatMap((file) =>
    ['.', dirname(file)].flatMap((folder) =>
      readdirSync(join(here, folder))
        .filter((name) => name.endsWith('.h'))
        .map((name) => join(folder, name)),
    ),
  );
  return [...files, ...headers].some((file) => changed(join(here, file)) > changed(target));
}

/** Where the libraries for a libtorch lie, once those that are older than their sources are built. */
function build(libtorch) {
  const toolkit = process.env.CUDA_HOME ?? '/usr/local/cuda';
  if (!existsSync(join(toolkit, 'include', 'cuda_runtime_api.h')))
    fail(`The CUDA toolkit's headers are needed: ${toolkit}, which CUDA_HOME changes, has none.`);
  const out = join(root, 'build', 'simulator', libtorch.series);
  mkdirSync(out, { recursive: true });
  const options = ['-std=c++20', '-Wall', '-Wextra', '-Wno-unused-parameter', '-fPIC', `-I${toolkit}/include`];

  const runtime = join(out, 'libcudart.so.13');
  const symbols = join('runtime', 'symbols.map');
  if (isStale(runtime, [...sources('runtime'), symbols])) {
    console.error('Building the simulated runtime ...');
    const name = basename(runtime);
    const link = ['-shared', `-Wl,-soname,${name}`, `-Wl,--version-script,${symbols}`, '-ldl'];
    compile(runtime, [...options, '-O1', '-g', ...sources('runtime'), ...link]);
  }
  const driver = join(out, 'libcuda.so.1');
  if (changed(driver) < changed(runtime))
    compile(driver, [
      ...['-shared', '-x', 'c', '/dev/null', '-Wl,-soname,libcuda.so.1'],
      ...['-Wl,--no-as-needed', `-L${out}`, '-l:libcudart.so.13'],
    ]);

  const objects = sources('operators').map((source) => {
    const object = join(out, `${basename(source, '.cc')}.o`);
    if (isStale(object, [source])) {
      console.error(`Building ${source} ...`);
      const includes = ['include', 'include/torch/csrc/api/include'].flatMap((x) => [
        '-isystem',
        join(libtorch.path, x),
      ]);
      compile(object, [...options, '-O0', ...includes, '-c', source]);
    }
    return object;
  });
  const operators = join(out, 'operators.so');
  if (objects.some((object) => changed(object) > changed(operators)))
    compile(operators, [
      ...['-shared', ...objects, `-L${out}`, '-l:libcudart.so.13', `-L${join(libtorch.path, 'lib')}`],
      ...['-ltorch_cpu', '-ltorch_cuda', '-lc10', '-lc10_cuda', '-Wl,--allow-shlib-undefined', '-Wl,-z,nodelete'],
    ]);
  return { preload: [runtime, driver].join(':'), operators };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    build: { type: 'boolean' },
    devices: { type: 'string' },
    memory: { type: 'string' },
    log: { type: 'string' },
  },
});
if (!values.build && positionals.length === 0) fail('What shall run? Give a command after --, or --build.');
if (!process.env.NODETORCH_LIBTORCH) fail('NODETORCH_LIBTORCH must name a CUDA build of libtorch, for CUDA 13.');
const libtorch = locateLibtorch();
if (!libtorch.cuda) fail(`${libtorch.path} is no CUDA build of libtorch.`);
const { preload, operators } = build(libtorch);
if (!values.build) {
  const env = { ...process.env, LD_PRELOAD: preload, NODETORCH_SIMULATED_OPERATORS: operators };
  if (values.devices) env.NODETORCH_SIMULATED_DEVICES = values.devices;
  if (values.memory) env.NODETORCH_SIMULATED_MEMORY = values.memory;
  if (values.log) env.NODETORCH_SIMULATED_LOG = values.log;
  // A wheel's folder: its Python is the one to use with it.
  if (basename(libtorch.path) === 'torch')
    env.PYTHONPATH = [dirname(libtorch.path), process.env.PYTHONPATH].filter(Boolean).join(delimiter);
  const [command, ...args] = positionals;
  const { status, signal, error } = spawnSync(command, args, { env, stdio: 'inherit' });
  if (error) throw error;
  if (signal) console.error(`${command} ended by ${signal}.`);
  process.exit(status ?? 1);
}
