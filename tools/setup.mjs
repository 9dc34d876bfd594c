#!/usr/bin/env node
// Makes a checkout ready to run: npm packages, libtorch, the native addon, the compiled TypeScript. Each step is skipped
// where its result is up to date, so that this may run before every test, and the network is needed only for what is
// missing. Until the first step is done it imports nothing but Node's own modules: node_modules may not be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
let steps = 0;

try {
  const hasPackages = packagesAreCurrent();
  made('npm packages', hasPackages);
  if (!hasPackages) installPackages();
  const libtorch = await provideLibtorch();
  const { provideAddon, provideTypeScript } = await import('./provide.mjs');
  provideAddon(libtorch, (isCurrent) => made(`native addon for libtorch ${libtorch.series}`, isCurrent));
  provideTypeScript((isCurrent) => made('TypeScript', isCurrent));
} catch (error) {
  console.error(`\nSet-up failed: ${error.message}`);
  process.exit(1);
}

function made(name, isCurrent) {
  progress(name, isCurrent ? 'up to date' : 'making');
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

function installPackages() {
  // npm is a script on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell });
  if (error) throw new Error(`npm can't be run: ${error.message}`);
  if (status !== 0) throw new Error(`npm ci ended with exit code ${status}`);
}
