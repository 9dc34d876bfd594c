#!/usr/bin/env node
// Puts the addon for the libtorch that is found where the package carries it, without its symbols:
// prebuilds/torch-<series>/prebuilds/<platform>-<arch>. Run once for each libtorch that a release shall serve.
// prebuildify is of no use here: it knows one file, takes it out of the build, and drives node-gyp only.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addonFolder, buildNative } from './build-native.mjs';
import { locateLibtorch } from './libtorch.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const libtorch = locateLibtorch();
buildNative(libtorch);

const platform = `${process.platform}-${process.arch}`;
const folder = join(root, 'prebuilds', `torch-${libtorch.series}`, 'prebuilds', platform);
mkdirSync(folder, { recursive: true });
for (const name of ['nodetorch.node', 'nodetorch_preload.node']) {
  const file = join(folder, name);
  copyFileSync(join(addonFolder(libtorch), name), file);
  strip(file);
}
console.log(`Wrote ${folder}`);

function strip(file) {
  if (process.platform === 'win32') return;
  const options = process.platform === 'darwin' ? ['-S', '-x'] : ['--strip-unneeded'];
  const { status, error } = spawnSync('strip', [...options, file], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`strip failed on ${file}: ${error?.message ?? `exit code ${status}`}`);
}
