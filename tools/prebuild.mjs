#!/usr/bin/env node
// Builds the addons for the libtorch that is found, and lets prebuildify put them where the package carries them, without
// their symbols: prebuilds/torch-<series>/prebuilds/<platform>-<arch>. Run once for each libtorch that a release shall
// serve.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addonFolder, buildNative } from './build-native.mjs';
import { locateLibtorch } from './libtorch.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const libtorch = locateLibtorch();
buildNative(libtorch);

const out = join(root, 'prebuilds', `torch-${libtorch.series}`);
// The addon for CUDA is there where libtorch has CUDA. The other two are the same for either.
for (const name of ['nodetorch', 'nodetorch_preload', 'nodetorch_cuda'].filter((name) => existsSync(addonFile(name))))
  prebuildify(name);
console.log(`Wrote ${out}`);

function addonFile(name) {
  return join(addonFolder(libtorch), `${name}.node`);
}

/** prebuildify knows one addon at a time, hence a run for each. */
function prebuildify(name) {
  const cwd = join(root, 'build', 'prebuildify');
  mkdirSync(cwd, { recursive: true });
  const shim = join(root, 'tools', 'prebuildify-shim.mjs');
  // On Windows prebuildify goes through a shell, which does not know what to do with a script.
  const nodeGyp = process.platform === 'win32' ? `"${process.execPath}" "${shim}"` : shim;
  const { status, error } = spawnSync(
    process.execPath,
    [
      createRequire(import.meta.url).resolve('prebuildify/bin.js'),
      ...['--napi', '--strip', '--name', name, '--cwd', cwd, '--out', out, '--node-gyp', nodeGyp],
    ],
    { stdio: 'inherit', env: { ...process.env, NODETORCH_PREBUILD: addonFile(name) } },
  );
  if (status !== 0) throw new Error(`prebuildify failed on ${name}: ${error?.message ?? `exit code ${status}`}`);
}
