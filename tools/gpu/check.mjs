#!/usr/bin/env node
// Shows, without a GPU, that everything compiles and links for CUDA: npm run gpu:check [-- FOLDER]
// Builds against the CUDA libtorch that is found, or the one in a folder, loads what was built with every symbol resolved
// at once, and asks for a CUDA tensor: with a GPU it must be there, without one the error must say so.
import { existsSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addonFolder } from '../build-native.mjs';
import { provideAddon, provideTypeScript } from '../provide.mjs';
import { findLibtorch } from './machine.mjs';

const { positionals } = parseArgs({ allowPositionals: true });
try {
  const libtorch = findLibtorch(positionals[0]);
  console.log(`libtorch ${libtorch.version} (${libtorch.path})`);
  provideAddon(libtorch, (isCurrent) => console.log(`native addons: ${isCurrent ? 'up to date' : 'making'}`));
  provideTypeScript((isCurrent) => console.log(`TypeScript: ${isCurrent ? 'up to date' : 'making'}`));

  process.env.NODETORCH_LIBTORCH = libtorch.path;
  const torch = await import('../../dist/index.js');
  for (const file of addons(libtorch)) {
    // Where a symbol is not found this throws, and names it.
    process.dlopen({ exports: {} }, file, constants.dlopen.RTLD_NOW);
    console.log(`${file}: loads, every symbol found`);
  }
  checkDevice(torch);
} catch (error) {
  console.error(`\nThe check failed: ${error.message}`);
  process.exitCode = 1;
}

function addons(libtorch) {
  const folder = addonFolder(libtorch);
  const names = readdirSync(folder).filter((name) => name.endsWith('.node'));
  const cuda = existsSync(new URL('../../native/cuda', import.meta.url)) ? ['nodetorch_cuda.node'] : [];
  const missing = ['nodetorch.node', 'nodetorch_preload.node', ...cuda].filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`the build made no ${missing.join(', ')} in ${folder}`);
  return names.map((name) => join(folder, name));
}

function checkDevice(torch) {
  if (torch.version.cuda === null) throw new Error('libtorch says that it was built without CUDA');
  let ones;
  try {
    ones = torch.ones([2], { device: 'cuda' });
  } catch (error) {
    if (torch.cuda.isAvailable()) throw error;
    if (!/NVIDIA driver|CUDA GPUs|CUDA-capable device/.test(error.message)) {
      throw new Error(
        `without a GPU torch.ones([2], { device: 'cuda' }) should say that none was found, not: ${error.message}`,
      );
    }
    console.log(
      `CUDA ${torch.version.cuda}, no GPU: torch.ones([2], { device: 'cuda' }) says:\n  ${error.message.split('\n')[0]}`,
    );
    return;
  }
  if (!torch.cuda.isAvailable()) throw new Error('torch.cuda.isAvailable() is false, yet a CUDA tensor could be made');
  console.log(`CUDA ${torch.version.cuda}, with a GPU: ${ones}`);
}
