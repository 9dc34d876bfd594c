#!/usr/bin/env node
// Builds the addons against the libtorch that is found (docs/install.md says where), or against the one in a folder:
//   node tools/build-native.mjs [--clean] [LIBTORCH_FOLDER]
// The result lies in build/torch-<series>/build/Release, where node-gyp-build looks for it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A compiler at work on libtorch's headers takes up to this much memory. */
const JOB_MEMORY = 2 * 2 ** 30;

const TOOLS = [
  {
    names: ['cmake'],
    remedy: 'CMake 3.18 or newer is needed (Debian, Ubuntu: apt install cmake; macOS: brew install cmake)',
  },
  {
    names: process.env.CXX ? [process.env.CXX] : ['c++', 'g++', 'clang++'],
    remedy: 'a C++20 compiler is needed (Debian, Ubuntu: apt install g++; macOS: xcode-select --install)',
  },
  {
    names: ['ninja', 'make'],
    remedy: 'Ninja or make is needed (Debian, Ubuntu: apt install ninja-build; macOS: brew install ninja)',
  },
];

/** Where the addons for a libtorch are built. */
export function addonFolder({ series }) {
  return join(root, 'build', `torch-${series}`, 'build', 'Release');
}

/**
 * Builds what is not up to date of the addons.
 *
 * @param {{ path: string, series: string }} libtorch
 */
export function buildNative(libtorch, { clean = false } = {}) {
  if (process.platform !== 'win32') checkTools();
  const out = dirname(addonFolder(libtorch));
  if (clean) rmSync(out, { recursive: true, force: true });
  const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / JOB_MEMORY)));
  const options = [
    '--directory',
    root,
    '--out',
    out,
    '--config',
    'Release',
    '--log-level',
    'warn',
    '--parallel',
    String(jobs),
  ];
  // Configured every time, at about a second, because the libtorch may be another than the last time.
  for (const command of ['configure', 'build'])
    cmakeJs([command, ...options, `--CDNODETORCH_LIBTORCH_DIR=${libtorch.path}`]);
}

function cmakeJs(args) {
  const cli = createRequire(import.meta.url).resolve('cmake-js/bin/cmake-js');
  const { status, error } = spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`the native addon does not build: cmake-js ${args[0]} ended with exit code ${status}`);
}

function checkTools() {
  const runs = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  const missing = TOOLS.filter(({ names }) => !names.some(runs)).map(({ remedy }) => remedy);
  if (missing.length > 0) throw new Error(`to build the native addon, ${missing.join('; ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ options: { clean: { type: 'boolean' } }, allowPositionals: true });
  const { locateLibtorch } = await import('./libtorch.mjs');
  const [folder = process.env.NODETORCH_LIBTORCH] = positionals;
  const libtorch = locateLibtorch(undefined, { ...process.env, NODETORCH_LIBTORCH: folder });
  buildNative(libtorch, values);
  console.log(`Built ${addonFolder(libtorch)} against libtorch ${libtorch.version}`);
}
