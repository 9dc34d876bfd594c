import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { type InstallOptions, install } from '../../lib/libtorch/install.js';
import { inspect, isRejected, libraryFile } from '../../lib/libtorch/locate.js';
import { fakeLibtorch, fakeProgram, temporaryFolder, write } from './fakes.js';

let folder: string;
let cache: string;
let log: string[];

beforeEach(() => {
  folder = temporaryFolder();
  cache = join(folder, 'cache');
  log = [];
});

/** A python3 whose pip writes its arguments to a file and a libtorch to where it is told. */
function python({ version = '2.13.0+cpu', cuda = false, last = '' } = {}): string {
  const libraries = ['torch_cpu', ...(cuda ? ['torch_cuda'] : [])].map((name) => libraryFile(name));
  const bin = fakeProgram(
    folder,
    'python3',
    `[ "$3" = --version ] && exit 0
echo "$@" > ${folder}/arguments
lib="$5/torch/lib"
mkdir -p "$lib"
for each in ${libraries.join(' ')}; do echo > "$lib/$each"; done
echo "__version__ = '${version}'" > "$5/torch/version.py"
${last}`,
  );
  return join(bin, 'python3');
}

const run = (options: InstallOptions = {}) =>
  install({
    version: '2.13.0',
    cache,
    log: (line) => log.push(line),
    ...options,
    python: options.python ?? python(),
  });

test('installs into the cache, under the version', async () => {
  const path = join(cache, 'torch-2.13.0', 'torch');
  expect(await run()).toEqual({ source: 'cache', path, version: '2.13.0+cpu', series: '2.13', cuda: false });
  expect(inspect(join(cache, 'torch-2.13.0'), 'cache')).toMatchObject({ version: '2.13.0+cpu' });
  expect(readdirSync(cache)).toEqual(['torch-2.13.0']);
  expect(readFileSync(join(folder, 'arguments'), 'utf8')).toMatch(/^-m pip install --target \S+ .*torch==2\.13\.0$/m);
  expect(log).toEqual([
    `Installing torch 2.13.0 with ${folder}/bin/python3 -m pip into ${cache}`,
    `libtorch 2.13.0+cpu is installed: ${path}`,
  ]);
});

test('leaves alone what is there, unless forced', async () => {
  fakeLibtorch(join(cache, 'torch-2.13.0', 'torch'), '2.13.0+old');
  expect(await run()).toMatchObject({ version: '2.13.0+old' });
  expect(await run({ version: '2.13' })).toMatchObject({ version: '2.13.0+old' });
  expect(existsSync(join(folder, 'arguments'))).toBe(false);
  expect(await run({ force: true })).toMatchObject({ version: '2.13.0+cpu' });
});

test('replaces what is there and unusable', async () => {
  write(join(cache, 'torch-2.13.0', 'torch', 'version.py'), "__version__ = '2.13.0'");
  await run();
  expect(isRejected(inspect(join(cache, 'torch-2.13.0'), 'cache'))).toBe(false);
});

test('a series stands for its newest version', async () => {
  expect(await run({ version: '2.12', python: python({ version: '2.12.3+cpu' }) })).toMatchObject({
    path: join(cache, 'torch-2.12.3', 'torch'),
  });
  expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('torch==2.12.*');
});

test('passes the index on', async () => {
  await run({ indexUrl: 'https://example.org/simple' });
  expect(readFileSync(join(folder, 'arguments'), 'utf8')).toContain('--index-url https://example.org/simple torch==');
});

test('keeps a build with CUDA beside the one without', async () => {
  await run();
  const found = await run({ cuda: true, python: python({ version: '2.13.0+cu130', cuda: true }) });
  expect(found).toMatchObject({ path: join(cache, 'torch-2.13.0-cuda', 'torch'), cuda: true });
  expect(readdirSync(cache).sort()).toEqual(['torch-2.13.0', 'torch-2.13.0-cuda']);
});

test('refuses a build without CUDA where CUDA was asked for', async () => {
  await expect(run({ cuda: true })).rejects.toMatchObject({
    code: 'NODETORCH_INSTALL_FAILED',
    message: expect.stringMatching(/2\.13\.0\+cpu, which pip brought, was built without CUDA.*--index-url/s),
  });
  expect(readdirSync(cache)).toEqual([]);
});

test('leaves nothing behind where pip fails', async () => {
  await expect(run({ python: python({ last: 'exit 3' }) })).rejects.toMatchObject({
    code: 'NODETORCH_INSTALL_FAILED',
    message: expect.stringContaining('pip failed with exit code 3'),
  });
  expect(readdirSync(cache)).toEqual([]);
});

test('leaves nothing behind where it is interrupted', async () => {
  const executable = python({ last: `echo > ${folder}/started; exec sleep 60` });
  const main = new URL('../../lib/cli/main.ts', import.meta.url).pathname;
  const args = ['--import', 'tsx', main, 'install', '--version', '2.13.0', '--python', executable];
  const child = spawn(process.execPath, args, { env: { ...process.env, NODETORCH_CACHE: cache }, stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  while (!existsSync(join(folder, 'started'))) await sleep(20);
  child.kill('SIGTERM');
  expect(await ended).toBe(1);
  expect(readdirSync(cache)).toEqual([]);
});

test('removes what a killed installation left, and not what another is writing', async () => {
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((done) => dead.on('close', done));
  write(join(cache, `.partial-${dead.pid}`, 'file'));
  write(join(cache, `.partial-${process.ppid}`, 'file'));
  await run();
  expect(readdirSync(cache).sort()).toEqual([`.partial-${process.ppid}`, 'torch-2.13.0']);
});

test('refuses versions that nodetorch does not support', async () => {
  for (const version of ['2.5.0', 'latest', '2.13.0; rm']) {
    await expect(run({ version })).rejects.toMatchObject({
      code: 'NODETORCH_WRONG_VERSION',
      message: expect.stringContaining(`"${version}"`),
    });
  }
});

test('says how to do without a Python', async () => {
  await expect(run({ python: join(folder, 'absent') })).rejects.toMatchObject({
    code: 'NODETORCH_NO_PYTHON',
    message: expect.stringMatching(/absent can't be run.*apt install python3-pip.*set NODETORCH_LIBTORCH/s),
  });
  const withoutPip = join(fakeProgram(folder, 'python3', 'exit 1'), 'python3');
  await expect(run({ python: withoutPip })).rejects.toMatchObject({ message: expect.stringContaining('has no pip') });
});
