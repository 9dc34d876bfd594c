#!/usr/bin/env node
// Makes a checkout ready to run: npm packages, libtorch, the native addon, the compiled TypeScript. Each step is skipped
// where its result is up to date, so that this may run before every test, and the network is needed only for what is
// missing. Until the first step is done it imports nothing but Node's own modules: node_modules may not be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stamp } from './stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
let steps = 0;

try {
  step('npm packages', packagesAreCurrent(), () => run('npm', ['ci']));
  const libtorch = await provideLibtorch();
  await provideAddon(libtorch);
  provideTypeScript();
} catch (error) {
  console.error(`\nSet-up failed: ${error.message}`);
  process.exit(1);
}

function step(name, isCurrent, make) {
  progress(name, isCurrent ? 'up to date' : 'making');
  if (!isCurrent) make();
}

function progress(name, state) {
  console.log(`[${++steps}/4] ${name}: ${state}`);
}

/** Whether what is installed is what the lock file says, but for optional packages, which a platform may lack. */
function packagesAreCurrent() {
  const [wanted, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) => {
    const path = join(root, file);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
  });
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

async function provideLibtorch() {
  const { install, locateLibtorch } = await import('./libtorch.mjs');
  // Headers are needed to build, and not every libtorch that runs has them.
  const lacksHeaders = ({ path }) =>
    existsSync(join(path, 'include/ATen/ATen.h'))
      ? null
      : { code: 'NODETORCH_NO_LIBTORCH', reason: 'it has no headers (include/ATen/ATen.h)' };
  try {
    const libtorch = locateLibtorch(lacksHeaders);
    progress('libtorch', `${libtorch.version} (${libtorch.path}, from ${libtorch.source})`);
    return libtorch;
  } catch (error) {
    // One that was named and can't be used is for the user to correct.
    if (process.env.NODETORCH_LIBTORCH) throw error;
    progress('libtorch', 'none found, installing');
    return install();
  }
}

async function provideAddon(libtorch) {
  const { addonFolder, buildNative } = await import('./build-native.mjs');
  const folder = addonFolder(libtorch);
  const stamp = new Stamp(
    join(folder, 'made-from.sha256'),
    root,
    ['native', 'CMakeLists.txt', 'tools/build-native.mjs'],
    ...[libtorch.path, libtorch.version, installedVersion('node-addon-api')],
  );
  const isCurrent = existsSync(join(folder, 'nodetorch.node')) && stamp.isCurrent();
  step(`native addon for libtorch ${libtorch.series}`, isCurrent, () => {
    buildNative(libtorch);
    stamp.write();
  });
}

function provideTypeScript() {
  const sources = ['lib', 'binding.d.ts', 'tsconfig.json', 'tsconfig.build.json'];
  const stamp = new Stamp(join(root, 'build/typescript.sha256'), root, sources, installedVersion('typescript'));
  step('TypeScript', existsSync(join(root, 'dist/index.js')) && stamp.isCurrent(), () => {
    // A module that is gone from lib/ must go from dist/ too.
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
    stamp.write();
  });
}

function installedVersion(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version;
}

function run(command, args) {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (error) throw new Error(`${command} can't be run: ${error.message}`);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with exit code ${status}`);
}
